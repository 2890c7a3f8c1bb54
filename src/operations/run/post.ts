import type { Timed } from '#api/licenses.ts';
import { maskKey } from '#license/key.ts';
import { Problem } from '#http/problem.ts';
import type { Answer } from '#operations/journal/entry.ts';
import type { Ports } from './ports.ts';
import { asProblem } from './refusal.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

// The API documents only that the message says "already claimed" or "already activated".
const ALREADY = /\balready\b/i;

/**
 * Sends a POST once, and shows `waiting` during a pause. Returns errors as answers, which are read back later; null if
 * the user cancelled before the service processed the request.
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

/** Removes the key from the service's message, which is shown and copied into tickets. */
function withoutKey(problem: Problem, key: string): Problem {
  const { kind, facts } = problem;
  if (!facts.serverMessage?.includes(key)) return problem;
  return new Problem(kind, { ...facts, serverMessage: facts.serverMessage.replaceAll(key, maskKey(key)) });
}
