import { Observable } from '#platform/observable.ts';
import type { Platform } from '#platform/platform.ts';
import type { StorageMode } from '#platform/store.ts';
import { transact } from './database.ts';
import { parseRecord, type SessionRecord } from './sessionRecord.ts';

/** How long a database that failed is left alone. */
const RETRY_AFTER_MS = 5000;

/** What a transaction sees: the record, null for none, `broken` for one that cannot be used. */
export type StoredSession = SessionRecord | 'broken' | null;

/**
 * The one session record of this origin, in IndexedDB: of all stores the only one that tabs see coherently. While
 * it fails, this tab goes on with a record of its own.
 */
export class SessionStore {
  readonly mode = new Observable<StorageMode>('disk');
  readonly #platform: Platform;
  #own: SessionRecord | null = null;
  /** The session that was last seen on the disk. */
  #onDisk: string | null = null;
  #triedAt = 0;
  #retrying: Promise<void> | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
    // A retry in progress began before, and may be waiting for a lock that is gone.
    const retry = async () => {
      await this.#retrying;
      await this.#retry();
    };
    platform.on('visible', retry);
    platform.on('restored', retry);
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
    let removed: SessionRecord | null = null;
    await this.#change((found) => {
      removed = isOf(sid, found) ? found : null;
      return removed ? null : found;
    });
    if (this.mode.get() === 'memory') await this.#retry();
    return removed;
  }

  /** Removes whatever is there. */
  async clear(): Promise<void> {
    await this.#change(() => null);
  }

  /** Tries the disk again, and leaves on it what is to be there after all that was done in memory. */
  #retry(): Promise<void> {
    this.#retrying ??= this.#returnToDisk().finally(() => {
      this.#retrying = null;
    });
    return this.#retrying;
  }

  async #returnToDisk(): Promise<void> {
    if (this.mode.get() === 'disk') return;
    try {
      let own;
      do {
        own = this.#own;
        const merged = await this.#onDiskNow((found) => this.#merge(found));
        if (this.#own === own) this.#own = own = merged === 'broken' ? null : merged;
      } while (this.#own !== own);
      this.mode.set('disk');
    } catch {
      this.#triedAt = this.#platform.monotonic();
    }
  }

  #merge(found: StoredSession): StoredSession {
    const own = this.#own;
    const isNew = own !== null && own.sid !== this.#onDisk;
    if (found === null || found === 'broken') return isNew ? own : found;
    if (own?.sid === found.sid) return own.iat < found.iat ? found : own;
    // A session that was ended here meanwhile does not come back; one that is open elsewhere stays.
    if (found.sid === this.#onDisk || (isNew && own.iat > found.iat)) return own;
    return found;
  }

  async #onDiskNow(change: (found: StoredSession) => StoredSession): Promise<StoredSession> {
    const after = await transact(this.#platform, (value) => {
      const found = value === undefined ? null : (parseRecord(value) ?? 'broken');
      const after = change(found);
      return { keep: after === found, value: after };
    });
    this.#onDisk = after === null || after === 'broken' ? null : after.sid;
    return after;
  }

  /** @returns what was there after the change */
  async #change(change: (found: StoredSession) => StoredSession): Promise<StoredSession> {
    if (this.mode.get() === 'disk') {
      try {
        const after = await this.#onDiskNow(change);
        if (after !== 'broken') this.#own = after;
        return after;
      } catch {
        this.#triedAt = this.#platform.monotonic();
        this.mode.set('memory');
      }
    } else if (this.#platform.monotonic() - this.#triedAt >= RETRY_AFTER_MS) void this.#retry();
    const after = change(this.#own);
    this.#own = after === 'broken' ? null : after;
    return after;
  }
}

const isOf = (sid: string, found: StoredSession): found is SessionRecord =>
  found !== null && found !== 'broken' && found.sid === sid;
