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
import { tokenWords } from '#features/lookup/card/cardWords.ts';
import { createGuidedSearch, type Progress } from './guidedSearch.ts';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { ResolvedToken } from '#features/lookup/sources/useCase.ts';

interface SearchCustomersProps {
  answers: readonly ResolvedToken[];
  atHand: CachedLists;
}

/** Offers to look for keys that are in no list at hand with the customers one may see; nothing starts unasked. */
export function SearchCustomers({ answers, atHand }: SearchCustomersProps) {
  // A UUID that is no customer's may be a license's; of keys that end alike there may be more.
  const wanted = answers.filter(
    ({ token, outcome: { is } }) =>
      token.kind !== 'controller' &&
      (is === 'elsewhere' || is === 'notFound' || (token.kind === 'ending' && is === 'found')),
  );
  const [isAsked, setAsked] = useState(false);
  const { rows } = atHand.customers;
  // Once offered it stays, so that what it found and what it could not read is not taken away.
  if (!isAsked && wanted.length > 0 && rows) setAsked(true);
  if (!isAsked || !rows) return null;
  return <Search wanted={wanted} atHand={atHand} />;
}

function Search({ wanted, atHand }: { wanted: readonly ResolvedToken[]; atHand: CachedLists }) {
  const { t, format } = useI18n();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const { rows = [] } = atHand.customers;
  const [search] = useState(() => {
    const ids = rows.flatMap(({ uuid }) => uuid?.toLowerCase() ?? []);
    const queryOf = (id: string) => customerLicensesQuery(client, id);
    // Of a key and of an id there is one; an ending may be that of many.
    const left = new Set(wanted.map(({ token }) => token));
    return createGuidedSearch(ids, {
      async read(id) {
        const { value } = await queryClient.fetchQuery({ ...queryOf(id), staleTime: Infinity });
        for (const token of left) {
          if (token.kind !== 'ending' && licensesNamed(token, value.rows).length > 0) left.delete(token);
        }
      },
      isRead: (id) => queryClient.getQueryData(queryOf(id).queryKey) !== undefined,
      isEnough: () => left.size === 0,
    });
  });
  const progress = useSyncExternalStore(search.subscribe, search.get);
  useEffect(() => () => search.stop(), [search]);

  const { is, total, read, failed } = progress;
  const left = total - read - failed.length;
  const names = wanted.map(({ token }) => tokenWords(token)).join(', ');
  const state = stateWords();
  useEffect(() => {
    if (is === 'stopped' || is === 'halted' || is === 'done') announce(state);
  }, [is, state]);
  const unaskable = rows.length - total;

  function stateWords(): string {
    if (
      is === 'done' &&
      failed.length === 0 &&
      wanted.every(({ outcome }) => outcome.is !== 'found') &&
      wanted.length > 0
    )
      return t('lookup.search.none', { keys: names, count: total });
    if (is === 'waiting') return t('lookup.search.offer', { keys: names });
    return t(`lookup.search.${is}`, { read: format.number(read), all: format.number(total) });
  }

  return (
    <Notice title={t('lookup.search')} tone={is === 'halted' ? 'warn' : 'info'} actions={actions()}>
      <p>{state}</p>
      {is !== 'waiting' && (
        <progress
          value={read}
          max={Math.max(1, total)}
          aria-label={t('lookup.search')}
          className="w-full accent-accent"
        />
      )}
      {unaskable > 0 && (
        <p className="text-sm text-muted">{t('lookup.search.unaskable', { count: unaskable })}</p>
      )}
      <NotRead
        failed={failed}
        nameOf={(id) => rows.find(({ uuid }) => uuid?.toLowerCase() === id)?.name ?? id}
      />
    </Notice>
  );

  function actions() {
    if (is === 'running') return <Button onClick={search.stop}>{t('lookup.search.stop')}</Button>;
    return (
      <>
        {left > 0 && (
          <Button look={is === 'waiting' ? 'primary' : 'plain'} onClick={search.start}>
            {t(is === 'waiting' ? 'lookup.search.start' : 'lookup.search.resume', { count: left })}
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
      <ul className="list-disc pl-5 text-sm">
        {failed.slice(0, 50).map(({ id, error }) => (
          <li key={id}>
            <bdi>{clip(nameOf(id), 80)}</bdi>: {problemWords(t, error).title}
          </li>
        ))}
      </ul>
    </details>
  );
}
