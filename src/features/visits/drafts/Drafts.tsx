import { useState, useSyncExternalStore } from 'react';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { useOperationManager } from '#operations/manager/operationContext.tsx';

const LIST = lazyPart('visits.drafts', () => import('./DraftList.tsx'), ['verdict']);

const never = () => () => undefined;

/** The drafted claims, once there is one. Stays after the last one was sent, and shows what became of it. */
export function Drafts() {
  const list = useOperationManager()?.drafted.list;
  const hasDrafts = useSyncExternalStore(list?.subscribe ?? never, () => (list?.get().length ?? 0) > 0);
  const [isShown, setShown] = useState(hasDrafts);
  if (hasDrafts && !isShown) setShown(true);
  return isShown && <LazyPart part={LIST}>{({ DraftList }) => <DraftList />}</LazyPart>;
}
