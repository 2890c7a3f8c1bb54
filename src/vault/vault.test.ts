import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { VAULT_DATABASE } from '#drafts/endDrafts.ts';
import { openVault, VAULT_AGE_MS } from './vault.ts';
import { createVaultStore, type VaultStore } from './vaultStore.ts';

const SECRET = 'H7QK-2M9X-40ZD-RT5P';
const ANN = { user: 'ann@example.com', subject: '17' };
const BOB = { user: 'bob@example.com', subject: '18' };

let browser: IDBFactory;
let store: VaultStore;
let now: number;
beforeEach(() => {
  browser = new IDBFactory();
  store = createVaultStore(() => browser);
  now = Date.parse('2026-03-03T12:00:00Z');
});
const open = (owner: { user: string; subject: string | null } = ANN) =>
  openVault(
    owner,
    createVaultStore(() => browser),
    () => now,
  );

/** Returns all that is in the database, as text. */
async function dump(): Promise<string> {
  const records = await store('readonly', async (tables) => [...(await tables.all('visit'))]);
  return records
    .map(({ data, ...rest }) => JSON.stringify(rest) + new TextDecoder('latin1').decode(data))
    .join('\n');
}

describe('a vault', () => {
  test('keeps records for the same person, and nothing of them in the clear', async () => {
    await (await open()).put('visit', [{ id: 'a', value: { key: SECRET, name: 'Müller' } }]);
    const [item] = await (await open()).all('visit');
    expect(item).toMatchObject({ id: 'a', at: now, value: { key: SECRET, name: 'Müller' } });
    expect(item?.bytes).toBeGreaterThan(40);
    const text = await dump();
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('ller');
    expect(text).not.toContain('ann@');
  });

  test('has a key that no script can read', async () => {
    await open();
    const { key } = Object(await store('readonly', (tables) => tables.key())) as { key: CryptoKey };
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  test('seals the same text differently each time', async () => {
    const vault = await open();
    await vault.put('visit', [
      { id: 'a', value: SECRET },
      { id: 'b', value: SECRET },
    ]);
    const [a, b] = await store('readonly', (tables) => tables.all('visit'));
    expect(new Uint8Array(a?.data ?? new ArrayBuffer())).not.toEqual(
      new Uint8Array(b?.data ?? new ArrayBuffer()),
    );
  });

  test('is wiped when another person signs in', async () => {
    const ours = await open(ANN);
    await ours.put('visit', [{ id: 'a', value: SECRET }]);
    const theirs = await open(BOB);
    expect(await theirs.all('visit')).toEqual([]);
    expect(await dump()).toBe('');
    await expect(ours.put('visit', [{ id: 'b', value: SECRET }])).rejects.toMatchObject({ kind: 'ended' });
    expect(await (await open(ANN)).all('visit')).toEqual([]);
  });

  test('is wiped when another account of the same name signs in', async () => {
    await (await open()).put('visit', [{ id: 'a', value: SECRET }]);
    expect(await (await open({ ...ANN, subject: '18' })).all('visit')).toEqual([]);
    expect(await dump()).toBe('');
  });

  test.each([
    ['under another name', { user: 'Ann', subject: '17' }, 1],
    ['with a token that names no account', { user: ANN.user, subject: null }, 1],
    ['under another name without an account', { user: 'Ann', subject: null }, 0],
  ])('is opened by the same person %s', async (_, owner, count) => {
    await (await open()).put('visit', [{ id: 'a', value: 1 }]);
    expect(await (await open(owner)).all('visit')).toHaveLength(count);
  });

  test('deletes what is older than seven days, also by a clock that was set back', async () => {
    const vault = await open();
    await vault.put('visit', [
      { id: 'old', at: now - VAULT_AGE_MS, value: 1 },
      { id: 'new', at: now - VAULT_AGE_MS + 1, value: 2 },
      { id: 'ahead', at: now + VAULT_AGE_MS, value: 3 },
    ]);
    expect((await vault.all('visit')).map(({ id }) => id)).toEqual(['new']);
    expect(await store('readonly', (tables) => tables.all('visit'))).toHaveLength(1);
  });

  test('takes no record for another, and none with a changed time', async () => {
    const vault = await open();
    await vault.put('visit', [
      { id: 'a', value: 'first' },
      { id: 'b', value: 'second' },
      { id: 'c', value: 'third' },
    ]);
    await store('readwrite', async (tables) => {
      const [a, b] = await tables.all('visit');
      if (a) await tables.put({ ...a, at: a.at + 1 });
      if (b && a) await tables.put({ ...b, data: a.data, iv: a.iv });
    });
    expect((await vault.all('visit')).map(({ value }) => value)).toEqual(['third']);
  });

  test('is empty after its button, and a write in flight leaves nothing', async () => {
    const [tab, other] = [await open(), await open()];
    await tab.put('visit', [{ id: 'a', value: SECRET }]);
    const writing = other.put('visit', [{ id: 'b', value: SECRET }]).catch(() => undefined);
    await tab.wipe();
    await writing;
    const after = await open();
    expect(await after.all('visit')).toEqual([]);
    await expect(other.all('visit')).rejects.toMatchObject({ kind: 'ended' });
    await expect(tab.put('visit', [])).rejects.toMatchObject({ kind: 'ended' });
  });

  test('shares one key when two tabs create it at once', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await first.put('visit', [{ id: 'a', value: 1 }]);
    await second.put('visit', [{ id: 'b', value: 2 }]);
    expect(await first.all('visit')).toHaveLength(2);
  });

  test('leaves a vault of a newer version alone', async () => {
    await open();
    const record = Object(await store('readonly', (tables) => tables.key())) as never;
    await store('readwrite', (tables) => tables.setKey({ ...(record as object), v: 2 } as never));
    await expect(open()).rejects.toMatchObject({ kind: 'newer' });
  });

  test('#132 stores all items or none, and says why it cannot', async () => {
    const vault = await open();
    const put = vi.spyOn(Object.getPrototypeOf(await objectStore()), 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(vault.put('visit', [{ id: 'a', value: 1 }])).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect(await vault.all('visit')).toEqual([]);
    const denied = createVaultStore(() => {
      throw new DOMException('', 'SecurityError');
    });
    await expect(openVault(ANN, denied)).rejects.toMatchObject({ kind: 'unsupported' });
  });

  test('needs encryption', async () => {
    vi.stubGlobal('crypto', {});
    await expect(open()).rejects.toMatchObject({ kind: 'unsupported' });
    vi.unstubAllGlobals();
  });
});

async function objectStore(): Promise<IDBObjectStore> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = browser.open(VAULT_DATABASE);
    request.onsuccess = () => resolve(request.result);
  });
  const records = database.transaction('records').objectStore('records');
  database.close();
  return records;
}
