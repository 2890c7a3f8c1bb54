import { Observable } from '#platform/observable.ts';
import type { Platform } from '#platform/platform.ts';
import { transact } from './database.ts';
import { parseRecord, type SessionRecord } from './sessionRecord.ts';

/** `memory`: the browser refuses to keep anything, so the session ends with the page. */
export type StorageMode = 'disk' | 'memory';

/** What a transaction sees: the record, null for none, `broken` for one that cannot be used. */
export type StoredSession = SessionRecord | 'broken' | null;

/**
 * The one session record of this origin, in IndexedDB: of all stores the only one that tabs see coherently. Where
 * it throws, this tab goes on with a record of its own.
 */
export class SessionStore {
  readonly mode = new Observable<StorageMode>('disk');
  readonly #platform: Platform;
  #own: SessionRecord | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  async read(): Promise<StoredSession> {
    return this.#change((found) => found);
  }

  async write(record: SessionRecord): Promise<void> {
    await this.#change(() => record);
  }

  /**
   * Changes the record if it is still this session's, in one transaction.
   * @param change gives the new record, or null to leave it
   * @returns the record as it is now, null where nothing was changed
   */
  async update(
    sid: string,
    change: (record: SessionRecord) => SessionRecord | null,
  ): Promise<SessionRecord | null> {
    let changed: SessionRecord | null = null;
    await this.#change((found) => {
      changed = isOf(sid, found) ? change(found) : null;
      return changed ?? found;
    });
    return changed;
  }

  /** Removes the session's record. Of several tabs that do, one gets it back and the others null. */
  async take(sid: string): Promise<SessionRecord | null> {
    let taken: SessionRecord | null = null;
    await this.#change((found) => {
      taken = isOf(sid, found) ? found : null;
      return taken ? null : found;
    });
    if (this.mode.get() === 'memory') await this.#forget(sid);
    return taken;
  }

  /** Removes whatever is there. */
  async clear(): Promise<void> {
    await this.#change(() => null);
  }

  /** A record that was written before the disk failed must not bring a session back that was ended since. */
  async #forget(sid: string): Promise<void> {
    try {
      await transact(this.#platform, (value) => {
        const mine = isOf(sid, parseRecord(value));
        return { keep: !mine, value: null };
      });
    } catch {
      // The disk still fails: there is nothing on it that this page could remove.
    }
  }

  /** @returns what was there after the change */
  async #change(change: (found: StoredSession) => StoredSession): Promise<StoredSession> {
    if (this.mode.get() === 'disk') {
      try {
        const after = await transact(this.#platform, (value) => {
          const found = value === undefined ? null : (parseRecord(value) ?? 'broken');
          const after = change(found);
          return { keep: after === found, value: after };
        });
        if (after !== 'broken') this.#own = after;
        return after;
      } catch {
        this.mode.set('memory');
      }
    }
    const after = change(this.#own);
    this.#own = after === 'broken' ? null : after;
    return after;
  }
}

const isOf = (sid: string, found: StoredSession): found is SessionRecord =>
  found !== null && found !== 'broken' && found.sid === sid;
