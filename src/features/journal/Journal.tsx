import { useCallback, useId } from 'react';
import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager, useEntries } from '#operations/manager/operationContext.tsx';
import { useTypedText } from '#lib/useTypedText.ts';
import { changeSearch, changeTypedParam } from '#routing/navigate.ts';
import { hrefOf } from '#routing/routes.ts';
import { inputClass } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { cx } from '#ui/cx.ts';
import { HashChainCheck } from './HashChainCheck.tsx';
import { AuditExport } from './AuditExport.tsx';
import { controllersIn, entryMatches, urlTextOf } from './filter.ts';
import { JournalList } from './JournalList.tsx';

interface JournalProps {
  /** From the URL, so untrusted. */
  controller: string;
  q: string;
}

const PATH = hrefOf({ to: '/journal' });
const setText = (text: string, isTyped: boolean) => changeTypedParam(PATH, 'q', text, isTyped);
const setController = (nodeId: string) =>
  changeSearch(
    PATH,
    (search) => (nodeId === '' ? search.delete('controller') : search.set('controller', nodeId)),
    { replace: false },
  );

/** The claims and activations of this device with their outcomes and audit log, searchable. */
export function Journal({ controller, q }: JournalProps) {
  const { t, format } = useI18n();
  const id = useId();
  const entries = useEntries();
  const isRead = useOperationManager()?.isRead() ?? false;
  const toUrl = useCallback(
    (typed: string) => (isRead ? urlTextOf(typed, entries) : null),
    [entries, isRead],
  );
  const { typed: text, type } = useTypedText(q, toUrl, setText);
  const filter = { controller, text };
  const matchingEntries = entries.filter((entry) => entryMatches(entry, filter));
  const ticket = useTicket(['claim', 'problem', 'terms', 'verdict']);
  const controllers = controllersIn(entries);
  const options =
    controller === '' || controllers.includes(controller) ? controllers : [controller, ...controllers];

  return (
    <div className="grid gap-4">
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto_auto]">
        <SearchField label={t('journal.filter.text')} value={text} onChange={type} />
        <div className="grid min-w-0 gap-1">
          <label htmlFor={id} className="font-medium">
            {t('journal.filter.controller')}
          </label>
          <select
            id={id}
            value={controller}
            className={cx(inputClass, 'sm:w-60')}
            onChange={(event) => setController(event.target.value)}
          >
            <option value="">{t('journal.filter.all')}</option>
            {options.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <AuditExport filter={filter} matchingEntries={matchingEntries} />
      </div>
      <section aria-label={t('journal.title')} className="grid gap-2">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <output className="block text-sm text-muted">
            {isRead
              ? t('journal.count', {
                  shown: format.number(matchingEntries.length),
                  all: entries.length,
                })
              : t('journal.reading')}
          </output>
          {matchingEntries.length > 0 && <TicketLanguage ticket={ticket} />}
        </div>
        {matchingEntries.length > 0 && <JournalList entries={matchingEntries} ticket={ticket} />}
        {isRead && matchingEntries.length === 0 && <NoEntries isEmpty={entries.length === 0} />}
      </section>
      <HashChainCheck />
    </div>
  );
}

function NoEntries({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useI18n();
  return isEmpty ? (
    <Notice title={t('journal.empty.title')}>
      <p>{t('journal.empty.hint')}</p>
    </Notice>
  ) : (
    <Notice title={t('journal.noMatch.title')}>
      <p>{t('journal.noMatch.hint')}</p>
    </Notice>
  );
}
