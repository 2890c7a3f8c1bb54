import { accountHash, userHash } from '#lib/userHash.ts';
import type { HashChain } from '#operations/audit/hashChain.ts';
import type { Ports } from '#operations/run/ports.ts';

/** Whose entries these are. */
export interface EntryOwner {
  /** The user's name. */
  user: string;
  /** Id of the account: several may have one name, and one several. Null if the token contains none. */
  subject: string | null;
}

/**
 * Returns the owner under which a user's entries are stored: the account, otherwise the name.
 *
 * Earlier versions stored the entries under the name. The first account with the name takes them over, so that of two
 * accounts only one ever has them: the journal at once (`moved`), and the audit log with it or when it is read.
 */
export function ownEntries({ user, subject }: EntryOwner, ports: Pick<Ports, 'journal' | 'auditLog'>) {
  const named = userHash(user);
  const owner = subject === null ? named : accountHash(subject);

  async function moveJournal(): Promise<void> {
    if (owner === named) return;
    // The database of the audit log is not created for somebody who has no operations.
    if ((await ports.journal.move(named, owner)) > 0) await ports.auditLog.move(named, owner);
  }

  const moved = moveJournal();
  return {
    owner,
    /** Fulfilled once the journal has the user's earlier entries. */
    moved,
    async auditLog(): Promise<HashChain> {
      await moved;
      if (owner !== named) await ports.auditLog.move(named, owner);
      return ports.auditLog.read(owner);
    },
  };
}
