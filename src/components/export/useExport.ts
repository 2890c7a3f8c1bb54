import { useEffect, useRef, useState } from 'react';
import { announce } from '#ui/announce.tsx';

/** Outcome of an export: a short text for the button, and a full text for screen readers. */
export interface ExportOutcome {
  done: boolean;
  short: string;
  /** The full text, if different. */
  announcement?: string;
}

/** Runs an export and reports its outcome. The signal is aborted on unmount. `work` never throws. */
export type RunExport = (work: (signal: AbortSignal) => Promise<ExportOutcome>) => void;

const SHOWN_MS = 4000;

export function useExport(): { run: RunExport; busy: boolean; outcome: ExportOutcome | null } {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const mountedAbort = useRef<AbortController>(null);

  useEffect(() => {
    const mounted = new AbortController();
    mountedAbort.current = mounted;
    return () => mounted.abort();
  }, []);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run: RunExport = async (work) => {
    const signal = mountedAbort.current?.signal;
    if (!signal) return;
    setOutcome(null);
    setBusy(true);
    const ended = await work(signal);
    if (signal.aborted) return;
    setBusy(false);
    setOutcome(ended);
    announce(ended.announcement ?? ended.short);
  };
  return { run, busy, outcome };
}
