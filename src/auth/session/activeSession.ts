import { Problem } from '#http/problem.ts';
import { refreshProactively } from '#auth/tokens/proactiveRefresh.ts';
import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import type { SessionClient } from '#auth/client/apiClient.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import { createApiClient } from '#auth/client/requests.ts';
import type { SessionDeps, TabDeps } from './sessionDeps.ts';
import { subjectOf } from '#auth/tokens/token.ts';
import { TokenManager } from '#auth/tokens/tokenManager.ts';

/** One session in one tab, from sign-in or restore until it ends. */
export class ActiveSession {
  readonly sid: string;
  readonly user: string | null;
  readonly subject: string | null;
  readonly keep: boolean;
  readonly tokens: TokenManager;
  readonly client: SessionClient;
  /** Resolves when other tabs can detect that the session is open in this tab. */
  readonly present: Promise<void>;
  readonly #deps: SessionDeps;
  readonly #controller = new AbortController();

  constructor(
    deps: TabDeps,
    record: SessionRecord,
    end: (activeSession: ActiveSession, reason: EndReason) => void,
  ) {
    const { signal } = this.#controller;
    this.sid = record.sid;
    this.user = record.user;
    this.subject = subjectOf(record.rt);
    this.keep = record.persist;
    this.present = deps.presence.hold(signal);
    this.#deps = {
      ...deps,
      sid: record.sid,
      signal,
      present: this.present,
      end: (reason) => end(this, reason),
      record: () => this.#record(),
    };
    this.tokens = new TokenManager(this.#deps);
    this.client = createApiClient(this.#deps, this.tokens);
    refreshProactively(this.#deps, this.tokens);
  }

  /** Ends the session in this tab if its record was removed or replaced. */
  async verify(): Promise<void> {
    try {
      await this.#record();
    } catch (error) {
      // The end of the session is published as state, so it is not an error here.
      if (!this.#controller.signal.aborted) throw error;
    }
  }

  /** Aborts all requests except writes in flight. */
  stop(): void {
    this.#deps.presence.unmark();
    this.#controller.abort(new Problem('ended'));
  }

  async #record(): Promise<SessionRecord> {
    const { store, sid, end } = this.#deps;
    const stored = await store.read();
    if (stored !== null && stored !== 'broken' && stored.sid === sid) return stored;
    end(stored === null ? 'gone' : stored === 'broken' ? 'storage' : 'switched');
    throw new Problem('ended');
  }
}
