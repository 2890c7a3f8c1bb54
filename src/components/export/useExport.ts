import { useEffect, useRef, useState } from 'react';
import { announce } from '#ui/announce.tsx';

/** How an export ended, in words: short on the button, whole for a screen reader. */
export interface ExportOutcome {
  done: boolean;
  short: string;
  /** Where more is to be said than that. */
  whole?: string;
}

/** Does it, and says how it ended. Its signal is aborted when the page goes away; it never throws. */
export type RunExport = (work: (signal: AbortSignal) => Promise<ExportOutcome>) => void;

const SHOWN_MS = 4000;

export function useExport(): { run: RunExport; busy: boolean; outcome: ExportOutcome | null } {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const life = useRef<AbortController>(null);

  useEffect(() => {
    const mounted = new AbortController();
    life.current = mounted;
    return () => mounted.abort();
  }, []);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run: RunExport = async (work) => {
    const signal = life.current?.signal;
    if (!signal) return;
    setOutcome(null);
    setBusy(true);
    const ended = await work(signal);
    if (signal.aborted) return;
    setBusy(false);
    setOutcome(ended);
    announce(ended.whole ?? ended.short);
  };
  return { run, busy, outcome };
}
