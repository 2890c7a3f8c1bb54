import { CircleAlert, CircleHelp, LoaderCircle } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { Button } from '#ui/Button.tsx';
import { outcomeWords, tokenWords } from './caseWords.ts';
import { CaseGroup, rowClass } from './CaseGroup.tsx';
import { NearMatches } from './NearMatches.tsx';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { ResolvedToken } from '#features/lookup/sources/useCase.ts';

interface CaseUnresolvedProps {
  resolvedTokens: readonly ResolvedToken[];
  cachedLists: CachedLists;
}

/** The named values that have not been found, or not yet, each with its status. */
export function CaseUnresolved({ resolvedTokens, cachedLists }: CaseUnresolvedProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const unresolved = resolvedTokens.filter(({ outcome }) => outcome.status !== 'found');
  if (unresolved.length === 0) return null;
  return (
    <CaseGroup title={t('lookup.unresolved')}>
      {unresolved.map(({ token, outcome }) => {
        const Icon =
          outcome.status === 'looking'
            ? LoaderCircle
            : outcome.status === 'failed'
              ? CircleAlert
              : CircleHelp;
        return (
          <li key={`${token.kind} ${token.value}`} className={rowClass}>
            <Icon aria-hidden className="size-4 shrink-0 text-muted" />
            <bdi className="code">{tokenWords(token)}</bdi>
            <span className="text-sm text-muted">{t(`lookup.kind.${token.kind}`)}</span>
            <span className="ms-auto">
              {outcome.status === 'failed'
                ? t('lookup.outcome.failedBecause', { reason: problemWords(t, outcome.error).title })
                : outcomeWords(i18n, outcome)}
            </span>
            {outcome.status === 'failed' && <Button onClick={outcome.retry}>{t('common.retry')}</Button>}
            {outcome.status !== 'looking' && <NearMatches token={token} cachedLists={cachedLists} />}
          </li>
        );
      })}
    </CaseGroup>
  );
}
