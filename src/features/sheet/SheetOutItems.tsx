import { useI18n } from '#i18n/useI18n.ts';
import { delimiterFor } from '#lib/delimiter.ts';
import { download } from '#lib/download.ts';
import { writeTicket } from '#lib/ticket.ts';
import { maskKey } from '#license/key.ts';
import { toClipboard } from '#show/toClipboard.ts';
import type { Run } from '#show/useRun.ts';
import { MenuItem, MenuItems } from '#ui/Menu.tsx';
import type { Kind, SeenRow } from './rowKinds.ts';
import { sheetCsv } from './sheetCsv.ts';
import { rowWords } from './words.ts';

interface SheetOutItemsProps {
  seen: readonly SeenRow[];
  counts: Record<Kind, number>;
  run: Run;
}

/** The ways out of the sheet: a file with each row's verdict, and the same for a ticket. */
export function SheetOutItems({ seen, counts, run }: SheetOutItemsProps) {
  const i18n = useI18n();
  const { t, format } = i18n;

  const csv = (wholeKeys: boolean) =>
    run(async () => {
      const text = sheetCsv(seen, { wholeKeys, delimiter: delimiterFor(navigator.language) });
      const day = new Date().toLocaleDateString('sv-SE');
      const file = `pairing-${day}${wholeKeys ? '-whole-keys' : ''}.csv`;
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
      return { done: true, short: t('out.saved'), whole: t('out.savedAs', { file }) };
    });
  const ticket = () => {
    const { done, failed, unknown, all } = counts;
    const left = all - done - failed - unknown;
    const rows = seen.map((each) => [
      String(each.number),
      each.check.nodeId,
      maskKey(each.check.key),
      rowWords(i18n, each).join(' '),
    ]);
    const text = writeTicket(
      {
        title: t('sheet.title'),
        facts: [
          [
            t('out.count', { shown: format.number(done), all: format.number(all) }),
            t('sheet.result', { done, failed, unknown, left }),
          ],
        ],
        table: {
          head: ['', t('sheet.column.serial'), t('sheet.column.key'), t('sheet.column.state')],
          rows,
        },
      },
      'text',
    );
    run(() => toClipboard(t, text));
  };

  return (
    <MenuItems label={t('terms.export')}>
      <MenuItem label={t('out.csv')} hint={t('out.csv.hint')} onChoose={() => csv(false)} />
      <MenuItem label={t('out.csv.whole')} hint={t('out.csv.whole.hint')} onChoose={() => csv(true)} />
      <MenuItem label={t('sheet.ticket')} hint={t('sheet.ticket.hint')} onChoose={ticket} />
    </MenuItems>
  );
}
