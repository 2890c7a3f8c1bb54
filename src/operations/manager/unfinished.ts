import type { Entry } from '#operations/journal/entry.ts';

/** An operation that was still in flight when its session ended. */
export interface UnfinishedOperation {
  id: string;
  what: 'claim' | 'activate' | 'both';
  /** `…7B84` */
  masked: string;
}

/**
 * The unfinished operations of the previous session, for the sign-in page that follows. Kept in memory only, so that
 * later visitors do not see them; the user finds them in the journal.
 */
export class UnfinishedOperations {
  #changes: readonly UnfinishedOperation[] = [];

  get changes(): readonly UnfinishedOperation[] {
    return this.#changes;
  }

  replace(entries: readonly Entry[]): void {
    this.#changes = entries.map(({ id, masked, claim, activate }) => ({
      id,
      masked,
      what: claim && activate ? 'both' : claim ? 'claim' : 'activate',
    }));
  }
}
