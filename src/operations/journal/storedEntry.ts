import * as z from 'zod/mini';
import { License } from '#api/contract/license.ts';
import { Problem, PROBLEM_KINDS } from '#http/problem.ts';
import type { Entry, Step } from './entry.ts';
import { storedNodeId } from './storedNodeId.ts';
import { REFUSAL_REASONS } from '#operations/verdict/refusals.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';

// An Error would lose its fields in IndexedDB. The service's message is not stored: it may repeat a key.
const StoredProblem = z.object({
  kind: z.enum(PROBLEM_KINDS),
  facts: z.object({
    status: z.optional(z.number()),
    call: z.optional(z.string()),
    requestId: z.optional(z.string()),
    retryAfterS: z.optional(z.number()),
    fields: z.optional(z.array(z.string())),
    foreign: z.optional(z.boolean()),
  }),
});
type StoredProblem = z.infer<typeof StoredProblem>;

const problem = z.nullable(StoredProblem);
const license = z.nullable(z.extend(z.omit(License, { key: true }), { masked: z.string() }));
const time = z.nullable(z.number());

const StoredVerdict = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('notStarted'),
    problem,
    blockedBy: z.nullable(z.string()),
    unjournalled: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('sending') }),
  z.object({ kind: z.literal('waiting'), until: z.number() }),
  z.object({ kind: z.literal('checking') }),
  z.object({ kind: z.literal('confirmed'), at: z.number(), license }),
  z.object({
    kind: z.literal('refused'),
    why: z.enum(REFUSAL_REASONS),
    sent: z.boolean(),
    problem,
    license,
  }),
  z.object({ kind: z.literal('notThere'), checks: z.number(), lastCheckedAt: z.number() }),
  z.object({ kind: z.literal('unknown'), lastCheckedAt: time, problem, accepted: z.boolean() }),
]);

const StoredStep = z.object({
  sentAt: time,
  answer: z.nullable(z.object({ accepted: z.boolean(), already: z.boolean(), problem })),
  verdict: StoredVerdict,
});

const StoredEntry = z.object({
  /** Version of the format. */
  v: z.literal(1),
  id: z.string(),
  user: z.string(),
  createdAt: z.number(),
  changedAt: z.number(),
  masked: z.string(),
  salt: z.string(),
  keyHash: z.string(),
  licenseId: z.nullable(z.string()),
  nodeId: z.nullable(z.string()),
  customerId: z.nullable(z.string()),
  unreadableBefore: z.array(z.string()),
  claim: z.nullable(StoredStep),
  activate: z.nullable(
    z.extend(StoredStep, {
      at: time,
      before: z.nullable(z.string()),
      from: z.enum(['controller', 'customer']),
    }),
  ),
});
export type StoredEntry = z.infer<typeof StoredEntry>;

export function packEntry(entry: Entry): StoredEntry {
  return {
    v: 1,
    ...withProblems(entry, ({ kind, facts: { status, call, requestId, retryAfterS, fields, foreign } }) => ({
      kind,
      facts: { status, call, requestId, retryAfterS, fields, foreign },
    })),
    nodeId: storedNodeId(entry),
  };
}

/** Returns null for an entry of another version or another origin. */
export function unpackEntry(stored: unknown): Entry | null {
  const result = z.safeParse(StoredEntry, stored);
  if (!result.success) return null;
  const { v: _, ...entry } = result.data;
  return withProblems<StoredProblem, Problem>(entry, ({ kind, facts }) => new Problem(kind, facts));
}

function withProblems<A, B>(entry: Entry<A>, change: (problem: A) => B): Entry<B> {
  const ofStep = (step: Step<A>): Step<B> => ({
    sentAt: step.sentAt,
    answer: step.answer && { ...step.answer, problem: step.answer.problem && change(step.answer.problem) },
    verdict: ofVerdict(step.verdict, change),
  });
  return {
    ...entry,
    claim: entry.claim && ofStep(entry.claim),
    activate: entry.activate && { ...entry.activate, ...ofStep(entry.activate) },
  };
}

function ofVerdict<A, B>(verdict: Verdict<A>, change: (problem: A) => B): Verdict<B> {
  switch (verdict.kind) {
    case 'notStarted':
    case 'refused':
    case 'unknown':
      return { ...verdict, problem: verdict.problem && change(verdict.problem) };
    default:
      return verdict;
  }
}
