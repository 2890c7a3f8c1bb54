import { useQuery } from '@tanstack/react-query';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { useIdle } from '#ui/hooks/useIdle.ts';

const PART = lazyPart('visits', () => import('./VisitFeed.tsx'), ['visits']);

/** Loads the visits once the page is idle, and says when the pages show them. */
export function LazyVisitLine(props: { session: Session; sessionApi: SessionApi }) {
  const { data } = useQuery({ ...PART, enabled: useIdle(true) });
  return data && <data.VisitFeed {...props} />;
}
