import type { Timed } from '#api/licenses.ts';
import { maskKey } from '#license/key.ts';
import { Problem } from '#http/problem.ts';
import type { Answer } from '#operations/journal/entry.ts';
import type { Ports } from './ports.ts';
import { asProblem } from './refusal.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

// The sentence is not documented beyond "already claimed" and "already activated".
const ALREADY = /\balready\b/i;

/**
 * Sends once, and shows where it waits for its turn. What went wrong is an answer as well: it is read back. Null
 * where the person took it back before the service processed it.
 */
export async function sendOnce<T extends { success: boolean }>(
  key: string,
  send: () => Promise<Timed<T>>,
  onPause: Ports['onPause'],
  show: (verdict: Verdict) => void,
): Promise<{ answer: Answer; done: Timed<T> | null } | null> {
  const stop = onPause((until) => show(until === null ? { kind: 'sending' } : { kind: 'waiting', until }));
  try {
    const done = await send();
    return { answer: { accepted: done.value.success, already: false, problem: null }, done };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    const problem = withoutKey(asProblem(error), key);
    const already = ALREADY.test(problem.facts.serverMessage ?? '');
    return { answer: { accepted: false, already, problem }, done: null };
  } finally {
    stop();
  }
}

/** The service's sentence may repeat the key, and is shown and copied into tickets. */
function withoutKey(problem: Problem, key: string): Problem {
  const { kind, facts } = problem;
  if (!facts.serverMessage?.includes(key)) return problem;
  return new Problem(kind, { ...facts, serverMessage: facts.serverMessage.replaceAll(key, maskKey(key)) });
}
