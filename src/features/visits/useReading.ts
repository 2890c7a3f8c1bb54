import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { continueVisit, refreshVisit } from './pack/readVisit.ts';
import type { Visit } from './pack/visit.ts';
import { useOwner } from './useOwner.ts';

/** The reading of one visit. What is read stays on the device, whatever ends it. */
export interface Reading {
  /** Id of the visit that is being read. */
  visitId: string | null;
  /** Why the last reading of a visit stopped, by the id of the visit. */
  error: { visitId: string; error: unknown } | null;
  /** Controllers that the service did not return, by the id of the visit. */
  failed: { visitId: string; count: number } | null;
  /** Reads what is missing. */
  start: (visit: Visit) => void;
  /** Reads everything again. */
  refresh: (visit: Visit) => void;
  pause: () => void;
}

export function useReading(): Reading {
  const owner = useOwner();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const stop = useRef<AbortController | null>(null);
  const [visitId, setVisitId] = useState<string | null>(null);
  const [error, setError] = useState<Reading['error']>(null);
  const [failed, setFailed] = useState<Reading['failed']>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function read(visit: Visit, isAgain: boolean): Promise<void> {
    stop.current?.abort();
    const own = (stop.current = new AbortController());
    const { signal } = own;
    const api = { client, queryClient };
    setVisitId(visit.id);
    setError(null);
    setFailed(null);
    try {
      const current = isAgain ? await refreshVisit(owner, api, visit, signal) : visit;
      const { length: count } = await continueVisit(owner, api, current, signal);
      if (!signal.aborted && count > 0) setFailed({ visitId: visit.id, count });
    } catch (reason) {
      if (!signal.aborted) setError({ visitId: visit.id, error: reason });
      // The other reads of this visit would fail as well.
      own.abort();
    }
    if (stop.current === own) setVisitId(null);
  }

  return {
    visitId,
    error,
    failed,
    start: (visit) => void read(visit, false),
    refresh: (visit) => void read(visit, true),
    pause() {
      stop.current?.abort();
      setVisitId(null);
    },
  };
}
