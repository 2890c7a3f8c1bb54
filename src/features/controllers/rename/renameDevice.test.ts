import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import { Problem, type ProblemKind } from '#http/problem.ts';
import { checkRename, renameDevice, type RenamePorts } from './renameDevice.ts';
import type { Guarded } from '#features/controllers/values/rights.ts';

const device = (name: string, lastUpdate = 't1'): Guarded => ({
  id: 1,
  lastUpdate,
  properties: { nodeId: 'A', name },
});
const base = device('Old');
const fails = (kind: ProblemKind) => async () => {
  throw new Problem(kind);
};
const gives = (answer: Device | null) => async () => answer;
const wrote = async () => device('Mine', 't2');

const outcome = (write: RenamePorts['write'], read: RenamePorts['read']) =>
  renameDevice({ write, read }, base, 'Mine');

describe('renameDevice', () => {
  it('#66 returns saved when the device has the new name, whatever the answer was', async () => {
    const read = gives(device('Mine', 't2'));
    for (const write of [wrote, fails('conflict'), fails('timeout'), fails('offline'), fails('limited')])
      expect(await outcome(write, read)).toEqual({ kind: 'saved', device: device('Mine', 't2') });
  });

  it('#65 returns a conflict when the device has got another name', async () => {
    const theirs = device('Theirs', 't3');
    for (const write of [wrote, fails('conflict'), fails('server'), fails('unreadable')])
      expect(await outcome(write, gives(theirs))).toEqual({ kind: 'conflict', device: theirs });
  });

  it('returns a conflict when another property was changed meanwhile', async () => {
    const theirs = device('Old', 't3');
    expect(await outcome(fails('conflict'), gives(theirs))).toEqual({ kind: 'conflict', device: theirs });
  });

  it('returns notSaved when the device is unchanged', async () => {
    for (const kind of ['timeout', 'offline', 'server', 'unreadable', 'limited', 'conflict'] as const)
      expect(await outcome(fails(kind), gives(base))).toMatchObject({ kind: 'notSaved', error: { kind } });
  });

  it('returns notSaved after a refusal, even if the device is unreadable or was changed', async () => {
    for (const kind of ['badRequest', 'forbidden', 'notFound'] as const)
      for (const read of [gives(base), gives(device('Theirs', 't3')), gives(null), fails('offline')])
        expect(await outcome(fails(kind), read)).toMatchObject({ kind: 'notSaved', error: { kind } });
  });

  it('returns unknown when both the request and the read failed', async () => {
    for (const kind of ['timeout', 'offline', 'server', 'conflict'] as const)
      expect(await outcome(fails(kind), fails('offline'))).toMatchObject({
        kind: 'unknown',
        error: { kind: 'offline' },
      });
    expect(await outcome(fails('timeout'), gives(null))).toMatchObject({
      kind: 'unknown',
      error: { kind: 'timeout' },
    });
  });

  it('returns saved when the name was accepted and the device cannot be read', async () => {
    expect(await outcome(wrote, fails('offline'))).toEqual({ kind: 'saved', device: device('Mine', 't2') });
  });

  it('returns unknown when the name was accepted and the device has the old one', async () => {
    expect(await outcome(wrote, gives(base))).toEqual({ kind: 'unknown', error: null, failure: null });
  });

  it('returns notSaved instead of a conflict when the device has no lastUpdate any more', async () => {
    const unguarded: Device = { id: 1, properties: { name: 'Theirs' } };
    expect(await outcome(fails('conflict'), gives(unguarded))).toMatchObject({ kind: 'notSaved' });
  });

  it('writes once, with the given base, and reads once', async () => {
    const write = vi.fn(fails('timeout'));
    const read = vi.fn(gives(base));
    await renameDevice({ write, read }, base, 'Mine');
    expect(write.mock.calls).toEqual([[base, 'Mine']]);
    expect(read).toHaveBeenCalledOnce();
  });
});

it('checking again only reads', async () => {
  const failure = new Problem('timeout');
  expect(await checkRename({ read: gives(base) }, base, 'Mine', failure)).toEqual({
    kind: 'notSaved',
    error: failure,
  });
  expect(await checkRename({ read: fails('offline') }, base, 'Mine', failure)).toMatchObject({
    kind: 'unknown',
  });
});

/** A service with one device that checks the guard. The response of each write may be lost, or the write repeated. */
function service(start: Guarded) {
  let now = start;
  let clock = 1;
  const change = (name: string) => {
    now = { ...now, lastUpdate: `t${++clock}`, properties: { ...now.properties, name } };
    return now;
  };
  return {
    change,
    now: () => now,
    put(guard: string, name: string): Device {
      if (guard !== now.lastUpdate) throw new Problem('conflict');
      return change(name);
    },
  };
}

it('never reports saved, not saved or conflict in contradiction to the service', async () => {
  const way = fc.constantFrom('answered', 'lostBefore', 'lostAfter', 'sentTwice');
  const name = fc.constantFrom('Mine', 'Theirs', 'Old');
  await fc.assert(
    fc.asyncProperty(
      way,
      fc.option(name),
      fc.option(name),
      fc.boolean(),
      async (way, before, after, readable) => {
        const remote = service(base);
        if (before !== null) remote.change(before);
        const write = async (guard: Guarded, mine: string) => {
          if (way === 'lostBefore') throw new Problem('offline');
          const answer = remote.put(guard.lastUpdate, mine);
          if (after !== null) remote.change(after);
          if (way === 'lostAfter') throw new Problem('offline');
          return way === 'sentTwice' ? remote.put(guard.lastUpdate, mine) : answer;
        };
        const read = async () => {
          if (!readable) throw new Problem('timeout');
          return remote.now();
        };
        const result = await renameDevice({ write, read }, base, 'Mine');
        const truth = remote.now();
        if (!readable) expect(['unknown', 'saved']).toContain(result.kind);
        else if (truth.properties.name === 'Mine') expect(result).toEqual({ kind: 'saved', device: truth });
        else if (truth.lastUpdate !== base.lastUpdate)
          expect(result).toEqual({ kind: 'conflict', device: truth });
        else expect(result.kind).toBe('notSaved');
      },
    ),
  );
});
