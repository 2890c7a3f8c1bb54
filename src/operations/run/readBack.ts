import type { Problem } from '#http/problem.ts';
import type { Answer } from '#operations/journal/entry.ts';
import { asProblem, isRefusal } from './refusal.ts';
import type { Ports } from './ports.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

/** After the POST, in ms: a server that was slow, or stood behind a proxy that gave up, may still be at work. */
export const OFFSETS_MS: readonly number[] = [0, 2_000, 5_000, 10_000];
const ENOUGH = 3;

/** When to read back, and what may be concluded. */
export interface ReadBackTiming {
  /** Ms from now. */
  offsets: readonly number[];
  /** A read-back before this (epoch ms) can confirm, but not deny: the POST may be under way still. */
  deniesFrom: number;
  /** What a 2xx proves by itself, for where nothing can be read after it. */
  proven: Verdict | null;
}

export interface ReadBackRequest extends ReadBackTiming {
  /** What the POST came to; null where the page went away before. */
  answer: Answer | null;
  /** Reads the record: the verdict where it shows one, null where it does not show what was asked. Throws Problems. */
  look: () => Promise<Verdict | null>;
  /** Told what each look came to. */
  onLook: (seen: Verdict | Problem | null) => void;
  /** The verdict once it was looked often enough. */
  denied: (checks: number, lastCheckedAt: number) => Promise<Verdict>;
}

/**
 * Reads back until there is a verdict. One look is enough to believe a refusal: whatever the browser had sent
 * before it was over when the service refused. Where the outcome was lost it takes the whole time and three looks.
 */
export async function readBack(question: ReadBackRequest, ports: Ports): Promise<Verdict> {
  const { answer, look, denied, onLook } = question;
  const refusal = isRefusal(answer);
  let checks = 0;
  let lastCheckedAt: number | null = null;
  let problem: Problem | null = null;
  let waited = 0;
  for (const offset of question.offsets) {
    if (offset > waited) await ports.sleep(offset - waited);
    waited = offset;
    try {
      const verdict = await look();
      onLook(verdict);
      if (verdict) return verdict;
      lastCheckedAt = ports.now();
      problem = null;
      if (lastCheckedAt >= question.deniesFrom) checks += 1;
      if (refusal && checks > 0) return await denied(checks, lastCheckedAt);
    } catch (error) {
      problem = asProblem(error);
      onLook(problem);
      if (question.proven && lastCheckedAt === null) return question.proven;
      // Nothing more can be read in this session.
      if (problem.kind === 'ended') break;
    }
  }
  // The last look counts most: a slow service may have got there after the others.
  if (problem === null && lastCheckedAt !== null && checks >= ENOUGH) return denied(checks, lastCheckedAt);
  return { kind: 'unknown', lastCheckedAt, problem, accepted: answer?.accepted ?? false };
}
