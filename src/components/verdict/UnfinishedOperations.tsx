import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { useEntries } from '#operations/manager/operationContext.tsx';
import type { UnfinishedFilter } from './UnfinishedNotice.tsx';

const UNFINISHED = lazyPart('operations.unfinished', () => import('./UnfinishedNotice.tsx'), [
  'claim',
  'verdict',
]);

interface UnfinishedOperationsProps extends UnfinishedFilter {
  /** Shows one line instead of a notice with the actions. */
  isLine?: boolean;
}

/** The claims and activations that have no verdict yet, or of which only the first step was done. */
export function UnfinishedOperations(props: UnfinishedOperationsProps) {
  if (useEntries().length === 0) return null;
  return (
    <LazyPart part={UNFINISHED} waiting={<></>}>
      {(part) => (props.isLine ? <part.UnfinishedLine /> : <part.UnfinishedNotice {...props} />)}
    </LazyPart>
  );
}
