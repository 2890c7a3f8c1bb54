import { queryOptions, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Namespace } from '#i18n/catalogue.ts';
import { loadNamespaces } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { MissingPart } from './MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';

export type LazyPartQuery<T> = UseQueryOptions<T, Error, T, string[]>;

/**
 * A part of a page whose code is fetched on demand.
 * @param name unique among all parts
 * @param namespaces of the catalogue, besides those of the page
 */
export function lazyPart<T>(
  name: string,
  load: () => Promise<T>,
  namespaces: readonly Namespace[] = [],
): LazyPartQuery<T> {
  return queryOptions({
    queryKey: ['code', name],
    queryFn: async () => (await Promise.all([load(), loadNamespaces(namespaces)]))[0],
    staleTime: Infinity,
  });
}

interface LazyPartProps<T> {
  part: LazyPartQuery<T>;
  /** Shown while the code is loading. */
  waiting?: ReactNode;
  /** Title of the error if the code cannot be fetched. */
  title?: string;
  children: (part: T) => ReactNode;
}

/** Renders a lazy part, or the reason why it could not be loaded and a way to retry. */
export function LazyPart<T>({ part, waiting, title, children }: LazyPartProps<T>) {
  const { t } = useI18n();
  const { data, isPending, error, refetch } = useQuery(part);
  if (data) return children(data);
  if (isPending) return waiting ?? <output className="block text-muted">{t('common.loading')}</output>;
  if (isChunkError(error)) return <MissingPart />;
  return <ProblemPanel error={error} title={title} onRetry={() => void refetch()} />;
}
