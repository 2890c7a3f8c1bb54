import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { usePrefetchPart } from '#components/lazy/usePrefetchPart.ts';
import { Linked } from './Linked.tsx';
import type { LinkedToProps } from './LinkedTo.tsx';

const LINKED_TO = lazyPart('license.linkedTo', () => import('./LinkedTo.tsx'));

/** Fetches the code that names the controllers of licenses. */
export const usePrefetchLinkedTo = (isIdle: boolean): void =>
  usePrefetchPart(LINKED_TO, ['license', 'controller'], isIdle);

const Loaded = createContext<{ LinkedTo: ComponentType<LinkedToProps> } | undefined>(undefined);

/** Lets the {@link LazyLinkedTo} of all rows wait for the code together, since a query for each row would cost more. */
export function LinkedToProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery({ ...LINKED_TO, enabled: false });
  return <Loaded value={data}>{children}</Loaded>;
}

/** Shows whether a license is linked and, once the code is fetched, to which controllers. */
export function LazyLinkedTo(props: LinkedToProps) {
  const loaded = useContext(Loaded);
  return loaded ? <loaded.LinkedTo {...props} /> : <Linked datalinks={props.license.datalinks} />;
}
