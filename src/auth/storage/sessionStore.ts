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
  #memoryRecord: SessionRecord | null = null;
  /** The session that was last seen on the disk. */
  #diskSid: string | null = null;
  #failedAt = 0;
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
    return this.#change((stored) => stored);
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
    await this.#change((stored) => {
      changed = belongsTo(sid, stored) ? change(stored) : null;
      return changed ?? stored;
    });
    return changed;
  }

  /** Removes the session's record. Of several tabs that do, one gets it back and the others null. */
  async take(sid: string): Promise<SessionRecord | null> {
    let removed: SessionRecord | null = null;
    await this.#change((stored) => {
      removed = belongsTo(sid, stored) ? stored : null;
      return removed ? null : stored;
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
      let memoryRecord;
      do {
        memoryRecord = this.#memoryRecord;
        const merged = await this.#changeOnDisk((stored) => this.#merge(stored));
        if (this.#memoryRecord === memoryRecord)
          this.#memoryRecord = memoryRecord = merged === 'broken' ? null : merged;
      } while (this.#memoryRecord !== memoryRecord);
      this.mode.set('disk');
    } catch {
      this.#failedAt = this.#platform.monotonic();
    }
  }

  #merge(stored: StoredSession): StoredSession {
    const memoryRecord = this.#memoryRecord;
    const isNew = memoryRecord !== null && memoryRecord.sid !== this.#diskSid;
    if (stored === null || stored === 'broken') return isNew ? memoryRecord : stored;
    if (memoryRecord?.sid === stored.sid) return memoryRecord.iat < stored.iat ? stored : memoryRecord;
    // A session that was ended here meanwhile does not come back; one that is open elsewhere stays.
    if (stored.sid === this.#diskSid || (isNew && memoryRecord.iat > stored.iat)) return memoryRecord;
    return stored;
  }

  async #changeOnDisk(change: (stored: StoredSession) => StoredSession): Promise<StoredSession> {
    const result = await transact(this.#platform, (value) => {
      const stored = value === undefined ? null : (parseRecord(value) ?? 'broken');
      const result = change(stored);
      return { isUnchanged: result === stored, value: result };
    });
    this.#diskSid = result === null || result === 'broken' ? null : result.sid;
    return result;
  }

  /** @returns what was there after the change */
  async #change(change: (stored: StoredSession) => StoredSession): Promise<StoredSession> {
    if (this.mode.get() === 'disk') {
      try {
        const result = await this.#changeOnDisk(change);
        if (result !== 'broken') this.#memoryRecord = result;
        return result;
      } catch {
        this.#failedAt = this.#platform.monotonic();
        this.mode.set('memory');
      }
    } else if (this.#platform.monotonic() - this.#failedAt >= RETRY_AFTER_MS) void this.#retry();
    const result = change(this.#memoryRecord);
    this.#memoryRecord = result === 'broken' ? null : result;
    return result;
  }
}

const belongsTo = (sid: string, stored: StoredSession): stored is SessionRecord =>
  stored !== null && stored !== 'broken' && stored.sid === sid;
