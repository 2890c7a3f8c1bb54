import { useQueryClient } from '@tanstack/react-query';
import { linkedNodes } from '#api/readSoFar/linkedControllers.ts';
import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { prepareVisit, scopeOfLicenses } from '#components/visit/listedScope.ts';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { exportFileName } from '#features/licenses/rules/exportRows.ts';
import { copyTable } from '#lib/text/copyTable.ts';
import { delimiterFor } from '#lib/text/delimiter.ts';
import { download } from '#platform/download.ts';
import { runInSlices } from '#lib/tasks/slicedTask.ts';
import type { TicketForm } from '#lib/text/ticket.ts';
import type { ExportOutcome, RunExport } from '#components/export/useExport.ts';
import { copyText } from '#components/export/copyText.ts';
import { environment } from '#platform/environment/environment.ts';
import { MenuItem, MenuItems } from '#ui/menu/MenuItems.tsx';
import { MAX_PRINTED_ROWS, type ExportedList } from './exportedList.ts';
import { listTable, listTicket } from './listTicket.ts';

interface LicenseExportItemsProps extends Omit<ExportedList, 'rows'> {
  rows: ExportedList['rows'] | null;
  run: RunExport;
}

export function LicenseExportItems({ rows, run, ...rest }: LicenseExportItemsProps) {
  const i18n = useI18n();
  const ticket = useTicket(['export', 'licenses', 'terms']);
  const { t, format } = i18n;
  const queryClient = useQueryClient();
  const { total, unreadable, search, typed, customer } = rest;
  const exported: ExportedList = { rows: rows ?? [], ...rest };
  const obstacle = rows === null ? t('export.reading') : rows.length === 0 ? t('export.nothing') : undefined;
  const tooMany = exported.rows.length > MAX_PRINTED_ROWS && t('export.tooMany', { most: MAX_PRINTED_ROWS });

  const csv = (wholeKeys: boolean) => run((signal) => saveCsv(i18n, exported, wholeKeys, signal));
  const copyTicket = (form: TicketForm) =>
    run(async () =>
      copyText(t, await ticket.write((words) => listTicket(words, exported, window.location.href, form))),
    );
  const table = () => {
    const { text, html } = copyTable(listTable(i18n, exported.rows));
    run(() => copyText(t, text, html));
  };

  const visit = () => {
    const group = { customerId: customer.id, licenses: exported.rows.map(({ license }) => license) };
    prepareVisit(scopeOfLicenses([group], linkedNodes(queryClient.getQueryCache())));
  };

  return (
    <>
      <p className="px-3 py-1.5 text-sm text-muted">
        {obstacle ??
          t('common.labelled', {
            label: t('export.licenses'),
            value: t('export.count', {
              shown: format.number(exported.rows.length),
              all: format.number(total),
            }),
          })}
        {unreadable > 0 && <span className="block">{t('export.unreadable', { count: unreadable })}</span>}
      </p>
      <div className="px-3 pb-1.5">
        <TicketLanguage ticket={ticket} />
      </div>
      <MenuItems label={t('terms.export')}>
        {obstacle === undefined && (
          <>
            <MenuItem label={t('export.csv')} hint={t('export.csv.hint')} onChoose={() => csv(false)} />
            <MenuItem
              label={t('export.csv.whole')}
              hint={t('export.csv.whole.hint')}
              onChoose={() => csv(true)}
            />
            <MenuItem
              label={t('export.table')}
              hint={t('export.table.hint')}
              disabledReason={tooMany}
              onChoose={table}
            />
            <MenuItem label={t('export.ticket.markdown')} onChoose={() => copyTicket('markdown')} />
            <MenuItem label={t('export.ticket.text')} onChoose={() => copyTicket('text')} />
          </>
        )}
        <MenuItem
          label={t('export.link')}
          hint={t(typed.trim() !== '' && search.q === undefined ? 'export.link.unsaid' : 'export.link.hint')}
          onChoose={() => run(() => copyText(t, window.location.href))}
        />
        {obstacle === undefined && (
          <MenuItem label={t('export.visit')} hint={t('export.visit.hint')} onChoose={visit} />
        )}
        {obstacle === undefined && (
          <MenuItem
            label={t('export.print')}
            hint={t('export.print.hint')}
            disabledReason={tooMany}
            onChoose={() => window.print()}
          />
        )}
      </MenuItems>
    </>
  );
}

async function saveCsv(
  { t }: Pick<I18n, 't'>,
  { rows, ...rest }: ExportedList,
  wholeKeys: boolean,
  signal: AbortSignal,
): Promise<ExportOutcome> {
  try {
    const { csvParts } = await import('./csv.ts');
    const options = { ...rest, wholeKeys };
    const task = csvParts(rows, { ...options, delimiter: delimiterFor(environment.languages[0]) });
    const parts = await runInSlices(task, signal);
    if (!parts) return { done: false, short: t('export.failed') };
    const file = exportFileName(options);
    download(new Blob(parts.value, { type: 'text/csv;charset=utf-8' }), file);
    return { done: true, short: t('export.saved'), announcement: t('export.savedAs', { file }) };
  } catch {
    // The code could not be fetched, or the browser ran out of memory.
    return { done: false, short: t('export.failed') };
  }
}
