import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { delimiterFor } from '#lib/text/delimiter.ts';
import { download } from '#platform/download.ts';
import { writeTicket } from '#lib/text/ticket.ts';
import { maskKey } from '#license/key.ts';
import { copyText } from '#components/export/copyText.ts';
import type { RunExport } from '#components/export/useExport.ts';
import { environment } from '#platform/environment/environment.ts';
import { MenuItem, MenuItems } from '#ui/menu/MenuItems.tsx';
import type { RowKind, CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import { pairingCsv } from './pairingCsv.ts';
import { rowWords } from '#features/pairing/rows/rowWords.ts';

interface PairingExportItemsProps {
  checkedRows: readonly CheckedRow[];
  counts: Record<RowKind, number>;
  run: RunExport;
}

/** Exports each row with its verdict: as CSV, or as text for a ticket. */
export function PairingExportItems({ checkedRows, counts, run }: PairingExportItemsProps) {
  const { t } = useI18n();
  const ticket = useTicket(['claim', 'export', 'pairing', 'problem', 'verdict']);

  const csv = (wholeKeys: boolean) =>
    run(async () => {
      const text = pairingCsv(checkedRows, { wholeKeys, delimiter: delimiterFor(environment.languages[0]) });
      const day = new Date().toLocaleDateString('sv-SE');
      const file = `pairing-${day}${wholeKeys ? '-whole-keys' : ''}.csv`;
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
      return { done: true, short: t('export.saved'), announcement: t('export.savedAs', { file }) };
    });
  const copyTicket = () =>
    run(async () => copyText(t, await ticket.write((words) => pairingTicket(words, checkedRows, counts))));

  return (
    <>
      <div className="px-3 py-1.5">
        <TicketLanguage ticket={ticket} />
      </div>
      <MenuItems label={t('terms.export')}>
        <MenuItem label={t('export.csv')} hint={t('export.csv.hint')} onChoose={() => csv(false)} />
        <MenuItem
          label={t('export.csv.whole')}
          hint={t('export.csv.whole.hint')}
          onChoose={() => csv(true)}
        />
        <MenuItem label={t('pairing.ticket')} hint={t('pairing.ticket.hint')} onChoose={copyTicket} />
      </MenuItems>
    </>
  );
}

/** Describes each row with its verdict. Keys are masked. */
function pairingTicket(
  i18n: I18n,
  checkedRows: PairingExportItemsProps['checkedRows'],
  { done, failed, unknown, all }: PairingExportItemsProps['counts'],
): string {
  const { t, format } = i18n;
  const notSent = all - done - failed - unknown;
  return writeTicket(
    {
      title: t('pairing.title'),
      facts: [
        t('common.labelled', {
          label: t('export.count', { shown: format.number(done), all: format.number(all) }),
          value: t('pairing.result', { done, failed, unknown, notSent }),
        }),
      ],
      table: {
        head: ['', t('pairing.column.serial'), t('pairing.column.key'), t('pairing.column.state')],
        rows: checkedRows.map((each) => [
          String(each.number),
          each.check.nodeId,
          maskKey(each.check.key),
          rowWords(i18n, each).join(' '),
        ]),
      },
    },
    'text',
  );
}
