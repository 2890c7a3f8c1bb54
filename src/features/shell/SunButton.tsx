import { Sun } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { toggleSun } from '#ui/theme/theme.ts';
import { useTheme } from '#ui/theme/useTheme.ts';
import { IconButton } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

/** One tap for whoever steps out onto the roof, and one for the way back. */
export function SunButton() {
  const { t } = useI18n();
  const on = useTheme() === 'sun';
  return (
    <IconButton
      label={t('common.theme.sun')}
      aria-pressed={on}
      className={cx(on && 'border border-accent bg-accent-soft text-ink')}
      onClick={toggleSun}
    >
      <Sun aria-hidden className="size-5" />
    </IconButton>
  );
}
