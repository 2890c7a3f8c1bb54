import { hashKey, type QueryCacheNotifyEvent } from '@tanstack/react-query';
import { markKept } from '#api/keptAnswers.ts';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { isUnreachable } from '#operations/drafted/drafted.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import { answersOf, type Answer } from './answers.ts';
import type { DatedPart } from './part.ts';

/** The first parts of the keys of queries that the service answers. */
const SERVICE: ReadonlySet<unknown> = new Set(['customer', 'device', 'license']);

export interface Feed {
  /** Time of the oldest part, epoch milliseconds, while the visits answer queries; else null. */
  readonly oldest: ReadonlyObservable<number | null>;
  stop(): void;
}

/**
 * Answers the queries of the pages from the visits while no service can be reached, each with the time at which it was
 * read. An answer of the service always wins; once there is one, all others are read again.
 * @param load reads what is kept
 * @param isOffline what the device says at the start, before any request
 */
export function startFeed(
  { client, queryClient }: SessionApi,
  connection: Session['connection'],
  load: () => Promise<readonly DatedPart[]>,
  isOffline: boolean,
): Feed {
  const cache = queryClient.getQueryCache();
  const oldest = new Observable<number | null>(null);
  let answers: ReadonlyMap<string, Answer> | null = null;
  let isStarting = false;
  let isStopped = false;

  function answer(each: Answer): void {
    const { queryKey, data, at } = each;
    if (queryClient.getQueryData(queryKey) !== undefined) return;
    markKept(data, at);
    queryClient.setQueryData(queryKey, data, { updatedAt: at });
  }

  async function start(): Promise<void> {
    if (isStarting || answers) return;
    isStarting = true;
    // Without a vault there is nothing to show.
    const parts = await load().catch(() => []);
    isStarting = false;
    if (isStopped || parts.length === 0) return;
    answers = new Map(answersOf(client, parts).map((each) => [hashKey(each.queryKey), each]));
    for (const each of answers.values()) answer(each);
    oldest.set(Math.min(...parts.map(({ at }) => at)));
  }

  /** Replaces what came from the visits: shown data is read again, other data is dropped. */
  function end(): void {
    const given = answers;
    answers = null;
    oldest.set(null);
    for (const { queryKey, at } of given?.values() ?? []) {
      const query = cache.find({ queryKey, exact: true });
      if (query?.state.dataUpdatedAt !== at) continue;
      if (query.isActive()) void queryClient.invalidateQueries({ queryKey, exact: true });
      else queryClient.removeQueries({ queryKey, exact: true });
    }
  }

  function onQuery(event: QueryCacheNotifyEvent): void {
    const { query } = event;
    if (event.type === 'updated' && event.action.type === 'error' && isUnreachable(event.action.error))
      void start();
    const isAnswered =
      event.type === 'updated' && event.action.type === 'success' && event.action.manual !== true;
    if (answers && isAnswered && SERVICE.has(query.queryKey[0]) && connection.get() === 'online')
      return end();
    const own = answers?.get(query.queryHash);
    // Not within the event, since queries are added while a component renders.
    if (own && query.state.data === undefined) queueMicrotask(() => answers && answer(own));
  }

  const unsubscribe = [
    cache.subscribe(onQuery),
    connection.subscribe(() => {
      const state = connection.get();
      if (state === 'offline') void start();
      if (state === 'online' && answers) end();
    }),
  ];
  if (isOffline || connection.get() === 'offline') void start();
  return {
    oldest,
    stop() {
      isStopped = true;
      answers = null;
      for (const each of unsubscribe) each();
    },
  };
}
