import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The masked key, with a button that copies the full key. Never shows the full key: an unclaimed key is worth money. */
export function MaskedKey({ value, copy = true }: { value: string; copy?: boolean }) {
  const { t } = useI18n();
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <bdi className="code whitespace-nowrap">{maskKey(value)}</bdi>
      {copy && <CopyButton label={t('terms.copyKey')} text={() => value} />}
    </span>
  );
}
