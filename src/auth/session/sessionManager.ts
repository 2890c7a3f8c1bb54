import { Problem } from '#http/problem.ts';
import { Observable } from '#platform/observable.ts';
import type { EndReason, TabMessage } from '#auth/tabs/sessionChannel.ts';
import type { ApiAnswer, ApiRequest, SessionClient } from '#auth/client/apiClient.ts';
import { ActiveSession } from './activeSession.ts';
import { newSid, type SessionRecord } from '#auth/storage/sessionRecord.ts';
import { callWithoutToken } from '#auth/client/requests.ts';
import { restoreRecord } from './restore.ts';
import type { TabDeps } from './sessionDeps.ts';
import type { Session, SessionState, SignInOptions } from './sessionState.ts';
import { issuedApartMs, ownerHint, readToken, subjectOf } from '#auth/tokens/token.ts';

interface Credentials {
  user: string | null;
  rt: string;
  keep: boolean;
  /** Age of the refresh token, in milliseconds. */
  ageMs: number;
  accessToken?: string;
}

/** `booting → anonymous | restoring → active → ended(reason)`; a sign-in leads from `ended` back to `active`. */
export class SessionManager implements Session {
  readonly pause;
  readonly connection;
  readonly storage;
  readonly hidesHeaders;
  readonly #deps: TabDeps;
  readonly #state = new Observable<SessionState>({ kind: 'booting' });
  /** Ids of ended sessions. A stale record must not restore one of them. */
  readonly #endedSids = new Set<string>();
  #activeSession: ActiveSession | null = null;
  /** The user of the last session that ended in this tab. */
  #lastUser: Pick<ActiveSession, 'user' | 'subject'> | null = null;
  #started: Promise<void> | null = null;
  #signingIn: Promise<void> | null = null;
  #signingOut: Promise<{ serverTold: boolean }> | null = null;

  constructor(deps: TabDeps) {
    this.#deps = deps;
    this.pause = deps.scheduler.pause.state;
    this.connection = deps.scheduler.connection.state;
    this.storage = deps.store.mode;
    this.hidesHeaders = deps.scheduler.hidesHeaders;
    deps.tabs.listen((message) => this.#handleMessage(message));
    deps.store.mode.subscribe(() => this.#onStorageModeChange());
    deps.platform.on('visible', () => void this.#activeSession?.verify());
    deps.platform.on('restored', () => void this.verify());
  }

  readonly getState = (): SessionState => this.#state.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

  start(): Promise<void> {
    this.#started ??= this.#restore();
    return this.#started;
  }

  signIn(username: string, password: string, { keep }: SignInOptions): Promise<void> {
    return this.#signInOnce(async () => {
      const rt = await this.#deps.service.login(username, password);
      return { user: username, rt, keep, ageMs: 0 };
    });
  }

  signInWithToken(refreshToken: string, { keep }: SignInOptions): Promise<void> {
    return this.#signInOnce(async () => {
      const rt = readToken(refreshToken, 'sign-in');
      this.#deps.scheduler.throwIfPaused('GET /auth/accesstoken');
      const accessToken = await this.#deps.service.accessToken(rt);
      const user = ownerHint(rt) ?? ownerHint(accessToken);
      return { user, rt, keep, ageMs: issuedApartMs(rt, accessToken), accessToken };
    });
  }

  signOut(): Promise<{ serverTold: boolean }> {
    const activeSession = this.#activeSession;
    if (activeSession) {
      this.#end(activeSession, 'logout');
      this.#signingOut = this.#logOutOnServer(activeSession.sid);
    }
    return this.#signingOut ?? Promise.resolve({ serverTold: true });
  }

  async verify(): Promise<void> {
    await (this.#activeSession ? this.#activeSession.verify() : this.#restore());
  }

  client(): SessionClient {
    if (!this.#activeSession) throw new Problem('ended');
    return this.#activeSession.client;
  }

  async callWithoutToken(request: ApiRequest): Promise<ApiAnswer> {
    return callWithoutToken(this.#deps, request);
  }

  #signInOnce(attempt: () => Promise<Credentials>): Promise<void> {
    this.#signingIn ??= attempt()
      .then((credentials) => this.#open(credentials))
      .finally(() => {
        this.#signingIn = null;
      });
    return this.#signingIn;
  }

  /** Opens a new session in place of the previous one. */
  async #open({ user, rt, keep, ageMs, accessToken }: Credentials): Promise<void> {
    const { store, platform, tabs } = this.#deps;
    const iat = platform.now() - ageMs;
    const subject = subjectOf(rt);
    // The same person may type the name in another way, or sign in with a token that contains no name.
    const isSamePerson = subject !== null && subject === this.#lastUser?.subject;
    const name = (isSamePerson && this.#lastUser?.user) || user;
    const record: SessionRecord = { v: 1, sid: newSid(), user: name, rt, iat, persist: keep };
    const activeSession = this.#createActiveSession(record);
    // Another tab removes a record that no tab uses, so this tab must be detectable before the record is written.
    await activeSession.present;
    if (this.#activeSession) {
      const previous = this.#activeSession;
      this.#end(previous, 'switched');
      await store.take(previous.sid);
    }
    await store.write(record);
    if (accessToken !== undefined) activeSession.tokens.access.receive(accessToken);
    this.#activate(activeSession);
    tabs.post({ type: 'login', sid: record.sid });
  }

  /** Restores the session of this browser if this tab may use its record. */
  async #restore(): Promise<void> {
    const record = await restoreRecord(this.#deps, () => {
      if (this.#state.get().kind === 'booting') this.#state.set({ kind: 'restoring' });
    });
    if (this.#activeSession) return;
    if (record && !this.#endedSids.has(record.sid)) this.#activate(this.#createActiveSession(record));
    else if (this.#state.get().kind !== 'ended') this.#state.set({ kind: 'anonymous' });
  }

  #createActiveSession(record: SessionRecord): ActiveSession {
    return new ActiveSession(this.#deps, record, (activeSession, reason) => this.#end(activeSession, reason));
  }

  #activate(activeSession: ActiveSession): void {
    this.#activeSession = activeSession;
    this.#deps.presence.mark(activeSession.sid);
    this.#publishState(activeSession);
  }

  #publishState({ sid, user, subject, keep }: ActiveSession): void {
    this.#state.set({ kind: 'active', sid, user, subject, keep, storage: this.#deps.store.mode.get() });
  }

  #onStorageModeChange(): void {
    if (this.#activeSession) this.#publishState(this.#activeSession);
    // Another tab may have written a different session while this tab could not read the disk.
    if (this.#deps.store.mode.get() === 'disk') void this.verify();
  }

  /** Ends the session synchronously: after this call, nothing is sent or shown for this session. */
  #end(activeSession: ActiveSession, reason: EndReason, isFromOtherTab = false): void {
    if (this.#activeSession !== activeSession) return;
    this.#activeSession = null;
    this.#lastUser = { user: activeSession.user, subject: activeSession.subject };
    this.#endedSids.add(activeSession.sid);
    activeSession.stop();
    this.#state.set({ kind: 'ended', reason, serverTold: null });
    if (!isFromOtherTab && reason !== 'switched')
      this.#deps.tabs.post({ type: 'end', sid: activeSession.sid, reason });
  }

  /** When several tabs sign out at once, only the tab that removes the record calls the service. */
  async #logOutOnServer(sid: string): Promise<{ serverTold: boolean }> {
    const { store, service } = this.#deps;
    const record = await store.take(sid);
    const serverTold = record ? await service.logout(record.rt) : true;
    const state = this.#state.get();
    if (state.kind === 'ended' && state.reason === 'logout') this.#state.set({ ...state, serverTold });
    return { serverTold };
  }

  #handleMessage(message: TabMessage): void {
    const activeSession = this.#activeSession;
    if (message.type === 'end') this.#endedSids.add(message.sid);
    if (message.type === 'login') {
      if (!activeSession) void this.#restore();
      else if (message.sid !== activeSession.sid) void activeSession.verify();
    } else if (activeSession?.sid === message.sid) {
      if (message.type === 'end') this.#end(activeSession, message.reason, true);
      else activeSession.tokens.handleMessage(message);
    }
  }
}
