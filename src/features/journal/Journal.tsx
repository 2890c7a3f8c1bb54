import { useCallback, useId } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager, useEntries } from '#operations/manager/operationContext.tsx';
import { useTypedText } from '#lib/useTypedText.ts';
import { changeSearch } from '#routing/navigate.ts';
import { inputClass } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { cx } from '#ui/cx.ts';
import { HashChainCheck } from './HashChainCheck.tsx';
import { AuditExport } from './AuditExport.tsx';
import { controllersIn, entryMatches, urlTextOf } from './filter.ts';
import { JournalList } from './JournalList.tsx';

interface JournalProps {
  /** What stands in the URL; anybody may have written it. */
  controller: string;
  q: string;
}

const PATH = '/journal';
const sendText = (text: string) => send('q', text);

function send(name: 'q' | 'controller', value: string, replace = true) {
  const change = (search: URLSearchParams) => (value === '' ? search.delete(name) : search.set(name, value));
  changeSearch(PATH, change, { replace });
}

/** What was asked on this device and what came of it, with the evidence of each step. */
export function Journal({ controller, q }: JournalProps) {
  const { t, format } = useI18n();
  const id = useId();
  const entries = useEntries();
  const isRead = useOperationManager()?.isRead() ?? false;
  const toUrl = useCallback(
    (typed: string) => (isRead ? urlTextOf(typed, entries) : null),
    [entries, isRead],
  );
  const { typed: text, type } = useTypedText(q, toUrl, sendText);
  const filter = { controller, text };
  const found = entries.filter((entry) => entryMatches(entry, filter));
  const controllers = controllersIn(entries);
  const offered =
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
            onChange={(event) => send('controller', event.target.value, false)}
          >
            <option value="">{t('journal.filter.all')}</option>
            {offered.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <AuditExport filter={filter} found={found} />
      </div>
      <section aria-label={t('journal.title')} className="grid gap-2">
        <output className="block text-sm text-muted">
          {isRead
            ? t('journal.count', { shown: format.number(found.length), all: format.number(entries.length) })
            : t('journal.reading')}
        </output>
        {found.length > 0 && <JournalList entries={found} />}
        {isRead && found.length === 0 && <Nothing isEmpty={entries.length === 0} />}
      </section>
      <HashChainCheck />
    </div>
  );
}

function Nothing({ isEmpty }: { isEmpty: boolean }) {
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
