import { useEffect, useMemo, type MouseEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { oddities } from '#features/lookup/rules/case.ts';
import { extractTokens, tokenOf } from '#license/text/extract.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { CardControllers } from './CardControllers.tsx';
import { CardCustomers } from './CardCustomers.tsx';
import { CardLicenses } from './CardLicenses.tsx';
import { CardOpen } from './CardOpen.tsx';
import { cardTicket } from './cardTicket.ts';
import { customerWords, oddWords } from './cardWords.ts';
import type { LookupProps } from '#features/lookup/box/props.ts';
import { SearchCustomers } from '#features/lookup/guided/SearchCustomers.tsx';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import { isText, type LookupBox } from '#features/lookup/box/useLookupBox.ts';
import { useCase } from '#features/lookup/sources/useCase.ts';

interface CardProps extends Pick<LookupProps, 'rules'> {
  text: string;
  box: LookupBox;
  atHand: CachedLists;
}

/** What a mail or a ticket is about, as one card: what was found, what is odd, and what to do next. */
export function Card({ text, box, atHand, rules }: CardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const now = useNow();
  const tokens = useMemo(() => (isText(text) ? extractTokens(text) : [tokenOf(text) ?? []].flat()), [text]);
  const found = useCase(tokens, atHand, rules);
  const odd = oddities(found, now);
  const { rows } = atHand.customers;
  const names = useMemo(() => new Map(rows?.map(({ uuid, name }) => [uuid ?? '', name])), [rows]);
  const nameOf = (id: string) => customerWords(found, id, names);
  const is = (outcome: string) => found.answers.filter((answer) => answer.outcome.is === outcome).length;
  const summary =
    is('looking') > 0
      ? t('lookup.summary.looking', { open: is('looking'), all: tokens.length })
      : t('lookup.summary', { found: is('found'), all: tokens.length });
  useEffect(() => announce(summary), [summary]);

  /** A link closes the box first: the page behind it could not take the focus. */
  function closeFor(event: MouseEvent) {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (target instanceof Element && target.closest('a') && !ctrlKey && !metaKey && !shiftKey) box.close();
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col max-md:block max-md:overflow-y-auto">
      <section
        aria-label={t('lookup.card')}
        className="min-h-0 flex-1 p-4 md:overflow-y-auto"
        onClickCapture={closeFor}
      >
        <p className="text-sm text-muted">{tokens.length > 0 ? summary : t('lookup.nothing')}</p>
        <div className="mt-3 grid gap-4">
          {odd.length > 0 && (
            <Notice tone="warn" title={t('lookup.odd')}>
              <ul className="list-disc pl-5">
                {odd.map((each) => {
                  const words = oddWords(i18n, each);
                  return <li key={words}>{words}</li>;
                })}
              </ul>
            </Notice>
          )}
          <CardCustomers named={found.named} nameOf={nameOf} unread={found.unread} />
          <CardControllers boxes={found.boxes} />
          <CardLicenses found={found} nameOf={nameOf} />
          <CardOpen answers={found.answers} />
          <SearchCustomers answers={found.answers} atHand={atHand} />
        </div>
      </section>
      <div className="flex min-h-14 flex-wrap items-center gap-2 border-t border-line p-2">
        <Button
          look="bare"
          onClick={() => {
            box.takeApart(null);
            document.getElementById(box.fieldId)?.focus();
          }}
        >
          {t('lookup.back')}
        </Button>
        {tokens.length > 0 && (
          <span className="ml-auto flex flex-wrap gap-2">
            <CopyButton
              words
              label={t('lookup.copy.text')}
              text={() => cardTicket(i18n, 'text', found, nameOf, now)}
            />
            <CopyButton
              words
              label={t('lookup.copy.markdown')}
              text={() => cardTicket(i18n, 'markdown', found, nameOf, now)}
            />
          </span>
        )}
      </div>
    </div>
  );
}
