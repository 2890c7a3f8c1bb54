import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { PairedTable } from '#features/pairing/rules/pairingText.ts';

const MAX_LENGTH = 200;

/** Reports the parts of a table that are in no row. */
export function LeftOut({ leftOut: { columns, titles, lines } }: { leftOut: PairedTable['leftOut'] }) {
  const { t, format } = useI18n();
  const words = [
    columns.length > 0 &&
      t('pairing.leftOut.columns', { count: columns.length, names: clip(format.list(columns), MAX_LENGTH) }),
    titles.length > 0 && t('pairing.leftOut.titles', { count: titles.length }),
    lines > 0 && t('pairing.leftOut.lines', { count: lines }),
  ].filter(Boolean);
  return (
    <p role="status" className="text-sm text-muted">
      {words.join(' ')}
    </p>
  );
}
