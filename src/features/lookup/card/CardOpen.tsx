import { CircleAlert, CircleHelp, LoaderCircle } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { Button } from '#ui/Button.tsx';
import { outcomeWords, tokenWords } from './cardWords.ts';
import { CardGroup, rowClass } from './CardGroup.tsx';
import type { ResolvedToken } from '#features/lookup/sources/useCase.ts';

/** What was named and is not found, or not yet: each with how far it has come. */
export function CardOpen({ answers }: { answers: readonly ResolvedToken[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const open = answers.filter(({ outcome }) => outcome.is !== 'found');
  if (open.length === 0) return null;
  return (
    <CardGroup title={t('lookup.open')}>
      {open.map(({ token, outcome }) => {
        const Icon =
          outcome.is === 'looking' ? LoaderCircle : outcome.is === 'failed' ? CircleAlert : CircleHelp;
        return (
          <li key={`${token.kind} ${token.value}`} className={rowClass}>
            <Icon aria-hidden className="size-4 shrink-0 text-muted" />
            <bdi className="code">{tokenWords(token)}</bdi>
            <span className="text-sm text-muted">{t(`lookup.kind.${token.kind}`)}</span>
            <span className="ml-auto">
              {outcomeWords(i18n, outcome)}
              {outcome.is === 'failed' && `: ${problemWords(t, outcome.error).title}`}
            </span>
            {outcome.is === 'failed' && <Button onClick={outcome.retry}>{t('common.retry')}</Button>}
          </li>
        );
      })}
    </CardGroup>
  );
}
