import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openVault, VAULT_AGE_MS, type Vault } from './vault.ts';
import { createVaultStore } from './vaultStore.ts';

const PEOPLE = ['ann', 'bob'];
const IDS = ['a', 'b', 'c'];

type Step =
  | { do: 'open'; tab: number; person: number }
  | { do: 'put'; tab: number; id: string; awaited: boolean }
  | { do: 'remove'; tab: number; id: string }
  | { do: 'read'; tab: number }
  | { do: 'wipe' | 'close'; tab: number }
  | { do: 'signOut' }
  | { do: 'wait'; days: number };

const tab = fc.nat({ max: 1 });
const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('open' as const), tab, person: fc.nat({ max: 1 }) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put' as const), tab, id, awaited: fc.boolean() }) },
  fc.record({ do: fc.constant('remove' as const), tab, id }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), tab }) },
  fc.record({ do: fc.constantFrom('wipe' as const, 'close' as const), tab }),
  fc.record({ do: fc.constant('signOut' as const) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 8 }) }),
);

/** A person, the number of their vault, and when the value was written. */
interface Written {
  person: string;
  end: number;
  at: number;
}

test('#131 whatever happens, a person reads only what they wrote since the last end, for at most seven days', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const browser = new IDBFactory();
      let now = Date.parse('2026-03-03T12:00:00Z');
      /** Number of wipes, sign-outs and switches of person so far. */
      let end = 0;
      let last: string | null = null;
      const tabs: ({ vault: Vault; person: string } | null)[] = [null, null];
      const stores = tabs.map(() => createVaultStore(() => browser));
      const writing: Promise<unknown>[] = [];
      const settled = () => Promise.allSettled(writing);

      async function read({ vault, person }: { vault: Vault; person: string }): Promise<void> {
        const items = await vault.all('visit').catch(() => []);
        for (const { value } of items) {
          const written = value as Written;
          expect(written.person).toBe(person);
          expect(written.end).toBe(end);
          expect(now - written.at).toBeLessThan(VAULT_AGE_MS);
        }
      }

      for (const each of steps) {
        const current = 'tab' in each ? tabs[each.tab] : null;
        if (each.do === 'open') {
          await settled();
          const person = PEOPLE[each.person] ?? '';
          if (last !== null && last !== person) end += 1;
          last = person;
          const store = stores[each.tab];
          if (store)
            tabs[each.tab] = {
              person,
              vault: await openVault({ user: person, subject: null }, store, () => now),
            };
        } else if (each.do === 'signOut') {
          // As endDrafts does, also while writes are in flight. The next sign-in takes longer than the deletion.
          const deletion = browser.deleteDatabase('app-visits');
          writing.push(new Promise((resolve) => deletion.addEventListener('success', resolve)));
          for (const open of tabs) open?.vault.close();
          end += 1;
          last = null;
        } else if (each.do === 'wait') now += each.days * 86_400_000;
        else if (current) {
          const { vault, person } = current;
          if (each.do === 'put') {
            const value: Written = { person, end, at: now };
            const put = vault.put('visit', [{ id: each.id, value }]).catch(() => undefined);
            writing.push(put);
            if (each.awaited) await put;
          } else if (each.do === 'remove') await vault.remove([each.id]).catch(() => undefined);
          else if (each.do === 'read') await read(current);
          else if (each.do === 'close') vault.close();
          else {
            const isWiped = await vault.wipe().then(
              () => true,
              () => false,
            );
            if (isWiped) end += 1;
            if (isWiped) last = null;
          }
        }
      }
      await settled();
      for (const person of PEOPLE) {
        if (last !== null && last !== person) end += 1;
        last = person;
        const vault = await openVault(
          { user: person, subject: null },
          createVaultStore(() => browser),
          () => now,
        );
        await read({ vault, person });
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
