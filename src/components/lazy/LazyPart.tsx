import { queryOptions, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Namespace } from '#i18n/catalogue.ts';
import { loadNamespaces } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/appVersion.ts';
import { MissingPart } from './MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';

export type LazyPartQuery<T> = UseQueryOptions<T, Error, T, string[]>;

/**
 * A part of a page that is fetched when somebody asks for it, or behind the page.
 * @param name of its own among all parts
 * @param namespaces of the catalogue that it needs besides those of its page
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
  code: LazyPartQuery<T>;
  /** What stands there until it is here. */
  waiting?: ReactNode;
  /** What could not be shown, where it could not be fetched. */
  title?: string;
  children: (part: T) => ReactNode;
}

/** Such a part, or why it is not here and how to go on. */
export function LazyPart<T>({ code, waiting, title, children }: LazyPartProps<T>) {
  const { t } = useI18n();
  const { data, isPending, error, refetch } = useQuery(code);
  if (data) return children(data);
  if (isPending) return waiting ?? <output className="block text-muted">{t('common.loading')}</output>;
  if (isChunkError(error)) return <MissingPart />;
  return <ProblemPanel error={error} title={title} onRetry={() => void refetch()} />;
}
