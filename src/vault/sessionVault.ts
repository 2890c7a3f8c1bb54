import type { SessionOwner } from '#drafts/drafts.ts';
import { onDraftsEnd } from '#drafts/endDrafts.ts';
import { openChannel } from '#platform/browserPlatform.ts';
import { Emitter } from '#platform/observable.ts';
import type { Channel } from '#platform/platform.ts';
import { browserDatabases } from '#platform/storage/browserStorage.ts';
import { openVault, type Vault, type VaultItem } from './vault.ts';
import { VaultProblem } from './vaultProblem.ts';
import { createVaultStore } from './vaultStore.ts';

export type { SessionOwner } from '#drafts/drafts.ts';

const store = createVaultStore(browserDatabases);
const changes = new Emitter();
let channel: Channel | null | undefined;

/** Sessions that have ended, whose pending work must not open a vault again. */
const ended = new Set<string>();
let open: { sid: string; vault: Promise<Vault> } | null = null;

/** Calls the listener after a change of the vault, in this tab or another. Returns the unsubscribe function. */
export function onVaultChange(listener: () => void): () => void {
  if (channel === undefined) {
    channel = openChannel('app-visits');
    channel?.listen(() => changes.emit());
  }
  return changes.subscribe(listener);
}

function announceChange(): void {
  changes.emit();
  channel?.post(null);
}

/**
 * Returns the vault of the signed-in user, or of the session without a user name. Wipes that of another user. It is
 * closed when the session ends.
 * @throws VaultProblem
 */
export async function vaultOfSession({ sid, user, subject }: SessionOwner): Promise<Vault> {
  for (;;) {
    if (ended.has(sid)) throw new VaultProblem('ended');
    if (open?.sid !== sid) {
      void open?.vault.then((vault) => vault.close());
      open = { sid, vault: openVault({ user: user ?? sid, subject }, store) };
      onDraftsEnd(forget);
    }
    const opening = open;
    try {
      const vault = await opening.vault;
      // The user has deleted all visits: the next visit gets a new vault.
      if (!vault.isClosed()) return withNews(vault);
    } catch (error) {
      if (open === opening) open = null;
      throw error;
    }
    if (open === opening) open = null;
  }
}

function forget(): void {
  if (open) ended.add(open.sid);
  void open?.vault.then(
    (vault) => vault.close(),
    () => undefined,
  );
  open = null;
}

function withNews(vault: Vault): Vault {
  const told =
    <A extends unknown[]>(change: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      try {
        await change(...args);
      } finally {
        announceChange();
      }
    };
  return {
    ...vault,
    put: told((kind: string, items: readonly VaultItem[]) => vault.put(kind, items)),
    remove: told(vault.remove),
    wipe: told(vault.wipe),
  };
}
