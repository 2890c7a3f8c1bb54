import type { Problem } from '#http/problem.ts';
import type { Answer } from '#operations/journal/entry.ts';
import { asProblem, isRefusal } from './refusal.ts';
import type { Ports } from './ports.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

/** Delays after the POST, ms: a slow service, or one behind a proxy that timed out, may still be processing. */
export const OFFSETS_MS: readonly number[] = [0, 2_000, 5_000, 10_000];
const MIN_CHECKS = 3;

/** When to read back, and which conclusions are allowed. */
export interface ReadBackTiming {
  /** Delays from now, ms. */
  offsets: readonly number[];
  /** Epoch milliseconds. Earlier reads can confirm but not deny, because the POST may still be in flight. */
  conclusiveFrom: number;
  /** The verdict that a 2xx alone justifies if nothing can be read back. */
  proven: Verdict | null;
}

export interface ReadBackRequest extends ReadBackTiming {
  /** Outcome of the POST; null if the page was closed before. */
  answer: Answer | null;
  /** Reads the record. Returns the verdict, or null if the record lacks the requested change. Throws Problems. */
  read: () => Promise<Verdict | null>;
  /** Called with the outcome of each read. */
  onRead: (result: Verdict | Problem | null) => void;
  /** The verdict after enough reads without the requested change. */
  verdictIfAbsent: (checks: number, lastCheckedAt: number) => Promise<Verdict>;
}

/**
 * Reads back until there is a verdict. A refusal needs one read, since the browser's earlier attempts had ended when
 * the service refused. A lost outcome needs the full time and three reads.
 */
export async function readBack(request: ReadBackRequest, ports: Ports): Promise<Verdict> {
  const { answer, read, verdictIfAbsent, onRead } = request;
  const refusal = isRefusal(answer);
  let checks = 0;
  let lastCheckedAt: number | null = null;
  let problem: Problem | null = null;
  let waited = 0;
  for (const offset of request.offsets) {
    if (offset > waited) await ports.sleep(offset - waited);
    waited = offset;
    try {
      const verdict = await read();
      onRead(verdict);
      if (verdict) return verdict;
      lastCheckedAt = ports.now();
      problem = null;
      if (lastCheckedAt >= request.conclusiveFrom) checks += 1;
      if (refusal && checks > 0) return await verdictIfAbsent(checks, lastCheckedAt);
    } catch (error) {
      problem = asProblem(error);
      onRead(problem);
      if (request.proven && lastCheckedAt === null) return request.proven;
      // The session has ended, so no further read is possible.
      if (problem.kind === 'ended') break;
    }
  }
  // The last read decides: a slow service may have finished after the others.
  if (problem === null && lastCheckedAt !== null && checks >= MIN_CHECKS)
    return verdictIfAbsent(checks, lastCheckedAt);
  return { kind: 'unknown', lastCheckedAt, problem, accepted: answer?.accepted ?? false };
}
