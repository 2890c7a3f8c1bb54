import { useQuery } from '@tanstack/react-query';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { useIdle } from '#ui/hooks/useIdle.ts';
import type { PrepareVisitProps } from './PrepareVisit.tsx';

const PREPARE = lazyPart('visit.prepare', () => import('./PrepareVisit.tsx'), ['lookup']);

/** Prepares a visit of what a list shows. The code is fetched once the page is idle. */
export function LazyPrepareVisit(props: PrepareVisitProps) {
  const { data } = useQuery({ ...PREPARE, enabled: useIdle(true) });
  return data ? <data.PrepareVisit {...props} /> : <span className="size-11 shrink-0 sm:size-9" />;
}
