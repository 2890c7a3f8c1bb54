import { isProblem, Problem } from '#http/problem.ts';
import type { Answer } from '#operations/journal/entry.ts';

/** Returns whether the service itself refused, so that this request changed nothing. */
export function isRefusal(answer: Answer | null): boolean {
  const problem = answer?.problem;
  return isProblem(problem, 'badRequest', 'forbidden', 'notFound', 'conflict') && !problem.facts.foreign;
}

/** Returns the error as a Problem; any other error counts as an unreadable answer. */
export function asProblem(error: unknown): Problem {
  return isProblem(error) ? error : new Problem('unreadable', { cause: error });
}
