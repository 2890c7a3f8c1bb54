import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { customerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { licensesNamed } from '#features/lookup/rules/namedLicenses.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { tokenWords } from '#features/lookup/caseCard/caseWords.ts';
import { createGuidedSearch, type Progress } from './guidedSearch.ts';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { ResolvedToken } from '#features/lookup/sources/useCase.ts';

interface SearchCustomersProps {
  resolvedTokens: readonly ResolvedToken[];
  cachedLists: CachedLists;
}

/** Offers to search the visible customers for keys that are in no loaded list. Never starts automatically. */
export function SearchCustomers({ resolvedTokens, cachedLists }: SearchCustomersProps) {
  // An unknown UUID may be a license's, and there may be more keys with the same ending.
  const searchable = resolvedTokens.filter(
    ({ token, outcome: { status } }) =>
      token.kind !== 'controller' &&
      (status === 'elsewhere' || status === 'notFound' || (token.kind === 'ending' && status === 'found')),
  );
  const [isOffered, setOffered] = useState(false);
  const { rows } = cachedLists.customers;
  // Once offered, the search stays visible with its results and failures.
  if (!isOffered && searchable.length > 0 && rows) setOffered(true);
  if (!isOffered || !rows) return null;
  return <Search searchable={searchable} cachedLists={cachedLists} />;
}

function Search({
  searchable,
  cachedLists,
}: {
  searchable: readonly ResolvedToken[];
  cachedLists: CachedLists;
}) {
  const { t, format } = useI18n();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const { rows = [] } = cachedLists.customers;
  const [search] = useState(() => {
    const ids = rows.flatMap(({ uuid }) => uuid?.toLowerCase() ?? []);
    const queryOf = (id: string) => customerLicensesQuery(client, id);
    // A key or an id names one license, an ending any number.
    const remaining = new Set(searchable.map(({ token }) => token));
    return createGuidedSearch(ids, {
      async read(id) {
        const { value } = await queryClient.fetchQuery({ ...queryOf(id), staleTime: Infinity });
        for (const token of remaining) {
          if (token.kind !== 'ending' && licensesNamed(token, value.rows).length > 0) remaining.delete(token);
        }
      },
      isRead: (id) => queryClient.getQueryData(queryOf(id).queryKey) !== undefined,
      isComplete: () => remaining.size === 0,
    });
  });
  const progress = useSyncExternalStore(search.subscribe, search.get);
  useEffect(() => () => search.stop(), [search]);

  const { status, total, read, failed } = progress;
  const unread = total - read - failed.length;
  const names = format.list(searchable.map(({ token }) => tokenWords(token)));
  const state = stateWords();
  useEffect(() => {
    if (status === 'stopped' || status === 'halted' || status === 'done') announce(state);
  }, [status, state]);
  const withoutUuid = rows.length - total;

  function stateWords(): string {
    if (
      status === 'done' &&
      failed.length === 0 &&
      searchable.every(({ outcome }) => outcome.status !== 'found') &&
      searchable.length > 0
    )
      return t('lookup.search.none', { keys: names, count: total });
    if (status === 'waiting') return t('lookup.search.offer', { keys: names });
    return t(`lookup.search.${status}`, { read: format.number(read), all: format.number(total) });
  }

  return (
    <Notice title={t('lookup.search')} tone={status === 'halted' ? 'warn' : 'info'} actions={actions()}>
      <p>{state}</p>
      {status !== 'waiting' && (
        <progress value={read} max={Math.max(1, total)} aria-label={t('lookup.search')} className="w-full" />
      )}
      {withoutUuid > 0 && (
        <p className="text-sm text-muted">{t('lookup.search.withoutUuid', { count: withoutUuid })}</p>
      )}
      <NotRead
        failed={failed}
        nameOf={(id) => rows.find(({ uuid }) => uuid?.toLowerCase() === id)?.name ?? id}
      />
    </Notice>
  );

  function actions() {
    if (status === 'running') return <Button onClick={search.stop}>{t('lookup.search.stop')}</Button>;
    return (
      <>
        {unread > 0 && (
          <Button variant={status === 'waiting' ? 'primary' : 'plain'} onClick={search.start}>
            {t(status === 'waiting' ? 'lookup.search.start' : 'lookup.search.resume', { count: unread })}
          </Button>
        )}
        {failed.length > 0 && (
          <Button onClick={search.retry}>{t('lookup.search.retry', { count: failed.length })}</Button>
        )}
      </>
    );
  }
}

interface NotReadProps {
  failed: Progress['failed'];
  nameOf: (id: string) => string;
}

function NotRead({ failed, nameOf }: NotReadProps) {
  const { t } = useI18n();
  if (failed.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 content-center font-medium sm:min-h-8">
        {t('lookup.search.failed', { count: failed.length })}
      </summary>
      <ul className="list-disc ps-5 text-sm">
        {failed.slice(0, 50).map(({ id, error }) => (
          <li key={id}>
            {t('common.labelled', { label: clip(nameOf(id), 80), value: problemWords(t, error).title })}
          </li>
        ))}
      </ul>
    </details>
  );
}
