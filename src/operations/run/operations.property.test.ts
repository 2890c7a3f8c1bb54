import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { isOpen, isStepOpen, type Entry, type Operation } from '#operations/journal/entry.ts';
import { createAuditStore } from '#operations/audit/auditStore.ts';
import { verifyChain, type HashChain } from '#operations/audit/hashChain.ts';
import { createAuditLog } from '#operations/audit/auditLog.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { keepChecking, resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { CUSTOMER, ModelService, NODE, POST_FAULTS, READ_FAULTS } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';

/** Number of random sequences. `npm run sequences` runs more. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 1_500);
const USER = 'somebody';
const PLANNED = '2026-06-01T14:00:00+02:00';
const OTHER = '2026-09-01T00:00:00Z';

const crash = fc.option(
  fc.record({ step: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before', 'after') }),
  { nil: null },
);
const scenario = fc.record({
  wants: fc.constantFrom('claim', 'activate', 'both', 'both'),
  iso: fc.constantFrom(null, PLANNED),
  again: fc.boolean(),
  licenseIdKnown: fc.boolean(),
  customerKnown: fc.boolean(),
  linked: fc.constantFrom('no', 'no', 'no', 'here', 'elsewhere'),
  activated: fc.constantFrom(null, null, '2025-01-01T00:00:00Z', new Date(PLANNED).toISOString()),
  keyKnown: fc.constantFrom(true, true, true, false),
  controllerKnown: fc.constantFrom(true, true, true, true, false),
  mayActivate: fc.constantFrom(true, true, true, false),
  overwrites: fc.boolean(),
  rival: fc.constantFrom(null, null, null, 'claimsHere', 'claimsElsewhere', 'activatesNow', 'plansAnother'),
  postFaults: fc.array(fc.constantFrom('none', 'none', 'none', ...POST_FAULTS), {
    minLength: 2,
    maxLength: 2,
  }),
  lateMs: fc.integer({ min: 0, max: 9_000 }),
  readFaults: fc.array(fc.constantFrom('none', 'none', ...READ_FAULTS), { maxLength: 20 }),
  crash,
  laterCrashes: fc.array(crash, { maxLength: 3 }),
  tapped: fc.constantFrom('once', 'twiceAtOnce', 'againLater'),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** Checks the invariants of every shown state. */
function checkShown(entry: Entry, service: ModelService, linkedBefore: boolean) {
  const claim = entry.claim?.verdict;
  const oursLinked = service.links.some(({ by, nodeId }) => by === 'us' && nodeId === NODE);
  if (claim?.kind === 'confirmed') {
    expect(service.linkedHere()).toBe(true);
    expect(linkedBefore).toBe(false);
  }
  if (claim?.kind === 'notThere') expect(service.linkedHere()).toBe(false);
  if (claim?.kind === 'refused') expect(oursLinked).toBe(false);
  if (claim?.kind === 'refused' && claim.why === 'alreadyLinkedHere') expect(linkedBefore).toBe(true);

  const step = entry.activate;
  const date = service.license.activationDate;
  const asked = step && step.at !== null ? new Date(step.at).toISOString() : null;
  if (step?.verdict.kind === 'confirmed') {
    expect(date).not.toBeNull();
    expect(service.activatedBy).not.toBe('before');
    if (asked) expect(date).toBe(asked);
    // A later POST of the app may overwrite another user's activation that was read first.
    if (!service.overwrites) expect(step.verdict.license?.activationDate).toBe(date);
  }
  if (step?.verdict.kind === 'notThere') expect(date).toBeNull();
  if (step?.verdict.kind === 'refused') expect(service.activatedBy).not.toBe('us');
  // The activation never starts, nor hides anything, before the claim is confirmed.
  if (entry.claim && step && step.sentAt !== null) expect(claim?.kind).toBe('confirmed');
}

async function play(given: Scenario) {
  const service = new ModelService();
  if (given.linked !== 'no') service.link(given.linked === 'here' ? NODE : 'ELSEWHERE', 'before');
  if (given.activated) service.setActivation(given.activated, 'before');
  const { keyKnown, controllerKnown, mayActivate, overwrites, lateMs } = given;
  Object.assign(service, { keyKnown, controllerKnown, mayActivate, overwrites, lateMs });
  service.postFaults = [...given.postFaults];
  service.readFaults = [...given.readFaults];
  const rivals = {
    claimsHere: () => service.link(NODE, 'rival'),
    claimsElsewhere: () => service.link('ELSEWHERE', 'rival'),
    activatesNow: () => service.setActivation(undefined, 'rival'),
    plansAnother: () => service.setActivation(OTHER, 'rival'),
  };
  const rival = given.rival && rivals[given.rival];
  service.rival = rival && (() => void attempt(rival));
  const linkedBefore = service.linkedHere();

  const wantsClaim = given.wants !== 'activate';
  const operation: Operation = {
    id: 'one',
    user: USER,
    key: service.license.key,
    licenseId: given.licenseIdKnown ? service.license.id : null,
    nodeId: wantsClaim || !given.customerKnown ? NODE : null,
    customerId: given.customerKnown ? CUSTOMER : null,
    claim: wantsClaim,
    activate: given.wants === 'claim' ? null : { iso: given.iso, again: given.again },
  };
  const browser = new IDBFactory();
  const journalOfTab = () => createJournal(createJournalStore(() => browser));
  const locks = new Set<string>();
  const auditLog = createAuditLog(
    createAuditStore(() => {
      throw new DOMException('', 'SecurityError');
    }),
  );
  const shown = (entry: Entry) => {
    checkShown(entry, service, linkedBefore);
    expect(JSON.stringify(entry)).not.toContain(service.license.key);
  };
  const outside = journalOfTab();
  const storedEntry = async () => (await outside.list(USER))[0];

  // A click or double click, in a tab that may be closed.
  const first = openTab(service, journalOfTab(), locks, given.crash, auditLog);
  const run = () => runOperation(operation, first.ports, shown);
  const taps = {
    once: run,
    twiceAtOnce: () => Promise.all([run(), run()]).then(([entry]) => entry),
    againLater: () =>
      run().then((entry) =>
        (entry.claim?.sentAt ?? entry.activate?.sentAt) ? run().then(() => entry) : entry,
      ),
  };
  const ended = await Promise.race([taps[given.tapped](), first.crashed]);
  const after = await storedEntry();
  const sent = { claim: service.posts.claim, activate: service.posts.activate };
  if (ended !== 'crashed') {
    for (const step of [ended.claim, ended.activate]) {
      if (!step) continue;
      expect(['confirmed', 'refused', 'notThere', 'unknown', 'notStarted']).toContain(step.verdict.kind);
      if (step.sentAt === null) expect(['notStarted', 'refused']).toContain(step.verdict.kind);
      // A step without a verdict has an open entry.
      if (isStepOpen(step)) expect(after && isOpen(after)).toBe(true);
    }
    if (sent.claim + sent.activate === 0 && ended.claim?.verdict.kind === 'notStarted')
      expect(after).toBeUndefined();
  } else if (sent.claim + sent.activate > 0) {
    expect(after).toBeDefined();
  }

  // The app is opened again, and may be closed again.
  for (const crash of given.laterCrashes) {
    const entry = await storedEntry();
    if (!entry) break;
    const tab = openTab(service, journalOfTab(), locks, crash, auditLog);
    await Promise.race([resumeOperation(entry, tab.ports, shown), tab.crashed]);
  }

  // Finally all faults are over, and the checks continue.
  service.readFaults = [];
  const tab = openTab(service, journalOfTab(), locks, null, auditLog);
  const limit = new AbortController();
  const deadline = service.now + 3_600_000;
  const sleep = async (ms: number) => {
    await tab.ports.sleep(ms);
    if (service.now > deadline) limit.abort();
  };
  await keepChecking(USER, { ...tab.ports, sleep }, shown, limit.signal);
  expect(limit.signal.aborted).toBe(false);
  service.advance(3_600_000);

  expect(service.posts).toEqual(sent);
  expect(service.posts.claim).toBeLessThanOrEqual(1);
  expect(service.posts.activate).toBeLessThanOrEqual(1);
  const last = await storedEntry();
  checkAuditLog(await auditLog.read(USER), service);
  if (!last) {
    expect(service.links.some(({ by }) => by === 'us')).toBe(false);
    expect(service.activatedBy).not.toBe('us');
    return null;
  }
  expect(isOpen(last)).toBe(false);
  shown(last);
  // Every change made by the app is confirmed, whatever happened in between.
  if (service.links.some(({ by }) => by === 'us')) expect(last.claim?.verdict.kind).toBe('confirmed');
  if (service.activatedBy === 'us') expect(last.activate?.verdict.kind).toBe('confirmed');
  return last;
}

/** The audit log is one valid chain that contains every POST and no key. */
function checkAuditLog(chain: HashChain, service: ModelService) {
  expect(verifyChain(chain).isValid).toBe(true);
  expect(JSON.stringify(chain)).not.toContain(service.license.key);
  const facts = chain.records as AuditEvent[];
  for (const operation of ['claim', 'activate'] as const) {
    const sent = facts.filter(({ kind, what }) => kind === 'sent' && what === operation);
    // The page may be closed between the record and the POST.
    expect(sent.length).toBeGreaterThanOrEqual(service.posts[operation]);
    expect(sent.length).toBeLessThanOrEqual(1);
  }
}

function attempt(work: () => void) {
  try {
    work();
  } catch {
    // The other user was too late.
  }
}

test(
  'sends one POST per step and ends with the truth, whatever fails, reloads or closes',
  { timeout: 60_000 + 80 * SEQUENCES },
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const last = await play(given);
        for (const [operation, verdict] of [
          ['claim', last?.claim?.verdict],
          ['activate', last?.activate?.verdict],
        ] as const) {
          if (verdict)
            seen.add(`${operation} ${verdict.kind} ${verdict.kind === 'refused' ? verdict.why : ''}`.trim());
        }
      }),
      { numRuns: SEQUENCES },
    );
    // The scenarios reach every verdict; otherwise all of them might have stopped at the first read.
    const reached = [
      'claim confirmed',
      'claim notThere',
      'activate confirmed',
      'activate notThere',
      'claim refused keyUnknown',
      'claim refused alreadyLinkedElsewhere',
      'activate refused alreadyActivated',
    ];
    expect([...seen]).toEqual(expect.arrayContaining(reached));
  },
);
