import { yieldToNewVersion } from '#platform/version/appVersion.ts';
import type { Platform } from '#platform/platform.ts';
import { StorageFallback } from '#platform/storage/storageFallback.ts';
import { transact } from './database.ts';
import { isOfLaterVersion, parseRecord, type SessionRecord } from './sessionRecord.ts';

/** The stored record; null if there is none, `broken` if it cannot be parsed. */
export type StoredSession = SessionRecord | 'broken' | null;

/**
 * The session record of this origin, in IndexedDB: the only browser storage with transactions across tabs.
 * While IndexedDB fails, this tab falls back to a record in memory.
 */
export class SessionStore {
  readonly #platform: Platform;
  readonly #fallback: StorageFallback;
  #memoryRecord: SessionRecord | null = null;
  /** Id of the session that was last seen on disk. */
  #diskSid: string | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#fallback = new StorageFallback(
      (onDisk) => this.#returnToDisk(onDisk),
      () => platform.monotonic(),
    );
    platform.on('visible', this.#fallback.retryOnReturn);
    platform.on('restored', this.#fallback.retryOnReturn);
  }

  get mode(): StorageFallback['mode'] {
    return this.#fallback.mode;
  }

  async read(): Promise<StoredSession> {
    return this.#change((stored) => stored);
  }

  async write(record: SessionRecord): Promise<void> {
    await this.#change(() => record);
  }

  /**
   * Changes the record in one transaction if it still belongs to this session.
   * @param change returns the new record, or null to leave the record unchanged
   * @returns the new record, or null if nothing was changed
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

  /** Removes and returns the session's record. When several tabs call this at once, all but one get null. */
  async take(sid: string): Promise<SessionRecord | null> {
    let removed: SessionRecord | null = null;
    await this.#change((stored) => {
      removed = belongsTo(sid, stored) ? stored : null;
      return removed ? null : stored;
    });
    if (this.mode.get() === 'memory') await this.#fallback.retry();
    return removed;
  }

  /** Removes the stored record, whichever session it belongs to. */
  async clear(): Promise<void> {
    await this.#change(() => null);
  }

  /** Merges the changes made in memory into the stored record. */
  async #returnToDisk(onDisk: () => void): Promise<void> {
    let memoryRecord;
    do {
      memoryRecord = this.#memoryRecord;
      const merged = await this.#changeOnDisk((stored) => this.#merge(stored));
      if (this.#memoryRecord === memoryRecord)
        this.#memoryRecord = memoryRecord = merged === 'broken' ? null : merged;
    } while (this.#memoryRecord !== memoryRecord);
    onDisk();
  }

  #merge(stored: StoredSession): StoredSession {
    const memoryRecord = this.#memoryRecord;
    const isNew = memoryRecord !== null && memoryRecord.sid !== this.#diskSid;
    if (stored === null || stored === 'broken') return isNew ? memoryRecord : stored;
    if (memoryRecord?.sid === stored.sid) return memoryRecord.iat < stored.iat ? stored : memoryRecord;
    // A session that ended in this tab meanwhile is removed; a session that another tab opened stays.
    if (stored.sid === this.#diskSid || (isNew && memoryRecord.iat > stored.iat)) return memoryRecord;
    return stored;
  }

  async #changeOnDisk(change: (stored: StoredSession) => StoredSession): Promise<StoredSession> {
    const result = await transact(this.#platform, (value) => {
      if (isOfLaterVersion(value)) {
        // The newer version keeps its session; this tab works in memory until it is reloaded.
        yieldToNewVersion();
        throw new Error('The session was stored by a newer version');
      }
      const stored = value === undefined ? null : (parseRecord(value) ?? 'broken');
      const result = change(stored);
      return { isUnchanged: result === stored, value: result };
    });
    this.#diskSid = result === null || result === 'broken' ? null : result.sid;
    return result;
  }

  /** @returns the record after the change */
  async #change(change: (stored: StoredSession) => StoredSession): Promise<StoredSession> {
    if (this.mode.get() === 'disk') {
      try {
        const result = await this.#changeOnDisk(change);
        if (result !== 'broken') this.#memoryRecord = result;
        return result;
      } catch {
        this.#fallback.fail();
      }
    } else this.#fallback.retryIfDue();
    const result = change(this.#memoryRecord);
    this.#memoryRecord = result === 'broken' ? null : result;
    return result;
  }
}

const belongsTo = (sid: string, stored: StoredSession): stored is SessionRecord =>
  stored !== null && stored !== 'broken' && stored.sid === sid;
