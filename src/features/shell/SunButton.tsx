import { Sun } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { toggleSun } from '#ui/theme/theme.ts';
import { useTheme } from '#ui/theme/useTheme.ts';
import { IconButton } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

/** Toggles the high-contrast theme for bright sunlight. */
export function SunButton() {
  const { t } = useI18n();
  const isOn = useTheme() === 'sun';
  return (
    <IconButton
      label={t('common.theme.sun')}
      aria-pressed={isOn}
      className={cx(isOn && 'border border-accent bg-accent-soft text-ink')}
      onClick={toggleSun}
    >
      <Sun aria-hidden className="size-5" />
    </IconButton>
  );
}
