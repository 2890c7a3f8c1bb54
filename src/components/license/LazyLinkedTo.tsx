import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { Linked } from './Linked.tsx';
import type { LinkedToProps } from './LinkedTo.tsx';

const LINKED_TO = lazyPart('license.linkedTo', () => import('./LinkedTo.tsx'));

/** Fetches the code that names the controllers of licenses: at once if a controller was read, else when idle. */
export function usePrefetchLinkedTo(isIdle: boolean): void {
  const cache = useQueryClient().getQueryCache();
  useQuery({
    ...LINKED_TO,
    enabled: isIdle || cache.find({ queryKey: ['license', 'controller'], exact: false }) !== undefined,
  });
}

/** Shows whether a license is linked and, once the code is fetched, to which controllers. */
export function LazyLinkedTo(props: LinkedToProps) {
  const { data } = useQuery({ ...LINKED_TO, enabled: false });
  return data ? <data.LinkedTo {...props} /> : <Linked datalinks={props.license.datalinks} />;
}
