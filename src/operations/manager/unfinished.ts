import type { Entry } from '#operations/journal/entry.ts';

/** A change that was still being sent when its session ended. */
export interface Unfinished {
  id: string;
  what: 'claim' | 'activate' | 'both';
  /** `…7B84` */
  masked: string;
}

/**
 * What the session before left behind, for the page that comes after it. It goes with the page, so that nobody finds
 * it who opens the dashboard later: for the person it is in the journal.
 */
export class UnfinishedOperations {
  #changes: readonly Unfinished[] = [];

  get changes(): readonly Unfinished[] {
    return this.#changes;
  }

  /** In the place of what was left before. */
  leave(entries: readonly Entry[]): void {
    this.#changes = entries.map(({ id, masked, claim, activate }) => ({
      id,
      masked,
      what: claim && activate ? 'both' : claim ? 'claim' : 'activate',
    }));
  }
}
