import { useEffect, useMemo, type MouseEvent } from 'react';
import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { caseWarnings } from '#features/lookup/rules/case.ts';
import { tokensOfText } from '#features/lookup/rules/textTokens.ts';
import { tokenOf } from '#license/text/extract.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { CaseControllers } from './CaseControllers.tsx';
import { CaseCustomers } from './CaseCustomers.tsx';
import { CaseLicenses } from './CaseLicenses.tsx';
import { CaseUnresolved } from './CaseUnresolved.tsx';
import { caseTicket } from './caseTicket.ts';
import { customerWords, warningWords } from './caseWords.ts';
import type { LookupProps } from '#features/lookup/box/lookupProps.ts';
import { SearchCustomers } from '#features/lookup/guided/SearchCustomers.tsx';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import { isText, type LookupBox } from '#features/lookup/box/useLookupBox.ts';
import { useCase } from '#features/lookup/sources/useCase.ts';

interface CaseCardProps extends Pick<LookupProps, 'licenseConfig'> {
  text: string;
  box: LookupBox;
  cachedLists: CachedLists;
}

/** The customers, controllers and licenses that a mail or ticket names, with warnings and next steps. */
export function CaseCard({ text, box, cachedLists, licenseConfig }: CaseCardProps) {
  const i18n = useI18n();
  const ticket = useTicket(['lookup', 'terms']);
  const { t } = i18n;
  const now = useNow();
  const { rows } = cachedLists.customers;
  const tokens = useMemo(
    () =>
      isText(text) ? tokensOfText(text, rows, cachedLists.controllers.rows) : [tokenOf(text) ?? []].flat(),
    [text, rows, cachedLists.controllers.rows],
  );
  const resolvedCase = useCase(tokens, cachedLists, licenseConfig);
  const warnings = caseWarnings(resolvedCase, now);
  const names = useMemo(() => new Map(rows?.map(({ uuid, name }) => [uuid ?? '', name])), [rows]);
  const nameOf = (id: string) => customerWords(resolvedCase, id, names);
  const count = (status: string) =>
    resolvedCase.resolvedTokens.filter((token) => token.outcome.status === status).length;
  const summary =
    count('looking') > 0
      ? t('lookup.summary.looking', { open: count('looking'), all: tokens.length })
      : t('lookup.summary', { found: count('found'), all: tokens.length });
  useEffect(() => announce(summary), [summary]);

  /** Closes the box before a link is followed, so that the next page can take the focus. */
  function closeFor(event: MouseEvent) {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (target instanceof Element && target.closest('a') && !ctrlKey && !metaKey && !shiftKey) box.close();
  }

  return (
    <div className="flex min-h-0 flex-auto flex-col max-md:block max-md:overflow-y-auto">
      <section
        aria-label={t('lookup.card')}
        className="min-h-0 flex-auto p-4 md:overflow-y-auto"
        onClickCapture={closeFor}
      >
        <p className="text-sm text-muted">{tokens.length > 0 ? summary : t('lookup.nothing')}</p>
        <div className="mt-3 grid gap-4">
          {warnings.length > 0 && (
            <Notice tone="warn" title={t('lookup.warnings')}>
              <ul className="list-disc ps-5">
                {warnings.map((each) => {
                  const words = warningWords(i18n, each);
                  return <li key={words}>{words}</li>;
                })}
              </ul>
            </Notice>
          )}
          <CaseCustomers
            namedCustomers={resolvedCase.namedCustomers}
            nameOf={nameOf}
            unreadCustomers={resolvedCase.unreadCustomers}
          />
          <CaseControllers namedControllers={resolvedCase.namedControllers} />
          <CaseLicenses resolvedCase={resolvedCase} nameOf={nameOf} />
          <CaseUnresolved resolvedTokens={resolvedCase.resolvedTokens} cachedLists={cachedLists} />
          <SearchCustomers resolvedTokens={resolvedCase.resolvedTokens} cachedLists={cachedLists} />
        </div>
      </section>
      <div className="flex min-h-14 flex-wrap items-center gap-2 border-t border-line p-2">
        <Button
          variant="bare"
          onClick={() => {
            box.setCaseText(null);
            document.getElementById(box.fieldId)?.focus();
          }}
        >
          {t('lookup.back')}
        </Button>
        {tokens.length > 0 && (
          <span className="ms-auto flex flex-wrap gap-2">
            <TicketLanguage ticket={ticket} />
            <CopyButton
              words
              label={t('lookup.copy.text')}
              text={() => ticket.write((words) => caseTicket(words, 'text', resolvedCase, nameOf, now))}
            />
            <CopyButton
              words
              label={t('lookup.copy.markdown')}
              text={() => ticket.write((words) => caseTicket(words, 'markdown', resolvedCase, nameOf, now))}
            />
          </span>
        )}
      </div>
    </div>
  );
}
