import { useQuery } from '@tanstack/react-query';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { usePrefetchPart } from '#components/lazy/usePrefetchPart.ts';
import { Linked } from './Linked.tsx';
import type { LinkedToProps } from './LinkedTo.tsx';

const LINKED_TO = lazyPart('license.linkedTo', () => import('./LinkedTo.tsx'));

/** Fetches the code that names the controllers of licenses. */
export const usePrefetchLinkedTo = (isIdle: boolean): void =>
  usePrefetchPart(LINKED_TO, ['license', 'controller'], isIdle);

/** Shows whether a license is linked and, once the code is fetched, to which controllers. */
export function LazyLinkedTo(props: LinkedToProps) {
  const { data } = useQuery({ ...LINKED_TO, enabled: false });
  return data ? <data.LinkedTo {...props} /> : <Linked datalinks={props.license.datalinks} />;
}
