import { useQuery } from '@tanstack/react-query';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { useIdle } from '#ui/hooks/useIdle.ts';
import type { LookupItem } from './lookupItem.ts';

const PIN = lazyPart('lookup.pin', () => import('./PinHere.tsx'), ['lookup']);

/** Pins what the page shows. The code is fetched once the page is idle; until then, the place is kept free. */
export function LazyPinHere({ item }: { item: LookupItem }) {
  const { data } = useQuery({ ...PIN, enabled: useIdle(true) });
  return data ? <data.PinHere item={item} /> : <span className="size-11 shrink-0 sm:size-9" />;
}
