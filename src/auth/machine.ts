import { Problem } from '#net/problem.ts';
import { Watched } from '#net/watched.ts';
import type { EndReason, Message } from './channel.ts';
import type { ApiAnswer, ApiRequest, Client } from './client.ts';
import { Life } from './life.ts';
import { newSid, type SessionRecord } from './record.ts';
import { callWithoutToken } from './requests.ts';
import { restorable } from './restore.ts';
import type { Surroundings } from './scope.ts';
import type { Session, SessionState, SignInOptions } from './state.ts';
import { apartMs, ownerHint, readToken } from './token.ts';

interface Beginning {
  user: string | null;
  rt: string;
  keep: boolean;
  /** Age of the refresh token. */
  ageMs: number;
  accessToken?: string;
}

/** `booting → anonymous | restoring → active → ended(reason)`, and from the end back to `active`. */
export class Machine implements Session {
  readonly pause;
  readonly connection;
  readonly hidesHeaders;
  readonly #around: Surroundings;
  readonly #state = new Watched<SessionState>({ kind: 'booting' });
  /** Sessions known to have ended: a record that is still there, or just was, does not bring one back. */
  readonly #over = new Set<string>();
  #life: Life | null = null;
  #started: Promise<void> | null = null;
  #signingIn: Promise<void> | null = null;
  #signingOut: Promise<{ serverTold: boolean }> | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.pause = around.gate.pause.state;
    this.connection = around.gate.connection.state;
    this.hidesHeaders = around.gate.hidesHeaders;
    around.tabs.listen((message) => this.#hear(message));
    around.store.mode.subscribe(() => this.#onStorage());
    around.platform.on('visible', () => void this.#life?.verify());
    around.platform.on('restored', () => void this.verify());
  }

  readonly getState = (): SessionState => this.#state.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

  start(): Promise<void> {
    this.#started ??= this.#restore();
    return this.#started;
  }

  signIn(username: string, password: string, { keep }: SignInOptions): Promise<void> {
    return this.#signInOnce(async () => {
      const rt = await this.#around.service.login(username, password);
      return { user: username, rt, keep, ageMs: 0 };
    });
  }

  signInWithToken(refreshToken: string, { keep }: SignInOptions): Promise<void> {
    return this.#signInOnce(async () => {
      const rt = readToken(refreshToken, 'sign-in');
      this.#around.gate.throwIfPaused('GET /auth/accesstoken');
      const accessToken = await this.#around.service.accessToken(rt);
      const user = ownerHint(rt) ?? ownerHint(accessToken);
      return { user, rt, keep, ageMs: apartMs(rt, accessToken), accessToken };
    });
  }

  signOut(): Promise<{ serverTold: boolean }> {
    const life = this.#life;
    if (life) {
      this.#end(life, 'logout');
      this.#signingOut = this.#tellServer(life.sid);
    }
    return this.#signingOut ?? Promise.resolve({ serverTold: true });
  }

  async verify(): Promise<void> {
    await (this.#life ? this.#life.verify() : this.#restore());
  }

  client(): Client {
    if (!this.#life) throw new Problem('ended');
    return this.#life.client;
  }

  async callWithoutToken(request: ApiRequest): Promise<ApiAnswer> {
    return callWithoutToken(this.#around, request);
  }

  #signInOnce(attempt: () => Promise<Beginning>): Promise<void> {
    this.#signingIn ??= attempt()
      .then((beginning) => this.#open(beginning))
      .finally(() => {
        this.#signingIn = null;
      });
    return this.#signingIn;
  }

  /** A new session, in the place of the one before. */
  async #open({ user, rt, keep, ageMs, accessToken }: Beginning): Promise<void> {
    const { store, platform, tabs } = this.#around;
    const iat = platform.now() - ageMs;
    const record: SessionRecord = { v: 1, sid: newSid(), user, rt, iat, persist: keep };
    const life = this.#live(record);
    // A tab that finds the record must find that it is in use, or it would remove it.
    await life.present;
    if (this.#life) {
      const before = this.#life;
      this.#end(before, 'switched');
      await store.take(before.sid);
    }
    await store.write(record);
    if (accessToken !== undefined) life.tokens.access.receive(accessToken);
    this.#activate(life);
    tabs.tell({ type: 'login', sid: record.sid });
  }

  /** Takes over the session of this browser, if there is one that this tab may use. */
  async #restore(): Promise<void> {
    const record = await restorable(this.#around, () => {
      if (this.#state.get().kind === 'booting') this.#state.set({ kind: 'restoring' });
    });
    if (this.#life) return;
    if (record && !this.#over.has(record.sid)) this.#activate(this.#live(record));
    else if (this.#state.get().kind !== 'ended') this.#state.set({ kind: 'anonymous' });
  }

  #live(record: SessionRecord): Life {
    return new Life(this.#around, record, (life, reason) => this.#end(life, reason));
  }

  #activate(life: Life): void {
    this.#life = life;
    this.#around.presence.mark(life.sid);
    this.#show(life);
  }

  #show({ sid, user, keep }: Life): void {
    this.#state.set({ kind: 'active', sid, user, keep, storage: this.#around.store.mode.get() });
  }

  #onStorage(): void {
    if (this.#life) this.#show(this.#life);
    // What the disk holds may not be what this tab knew without it.
    if (this.#around.store.mode.get() === 'disk') void this.verify();
  }

  /** What must not wait comes first: from here on nothing is sent or shown for this session. */
  #end(life: Life, reason: EndReason, heard = false): void {
    if (this.#life !== life) return;
    this.#life = null;
    this.#over.add(life.sid);
    life.stop();
    this.#state.set({ kind: 'ended', reason, serverTold: null });
    if (!heard && reason !== 'switched') this.#around.tabs.tell({ type: 'end', sid: life.sid, reason });
  }

  /** Of several tabs that sign out at once, the one that gets the record tells the service. */
  async #tellServer(sid: string): Promise<{ serverTold: boolean }> {
    const { store, service } = this.#around;
    const record = await store.take(sid);
    const serverTold = record ? await service.logout(record.rt) : true;
    const state = this.#state.get();
    if (state.kind === 'ended' && state.reason === 'logout') this.#state.set({ ...state, serverTold });
    return { serverTold };
  }

  #hear(message: Message): void {
    const life = this.#life;
    if (message.type === 'end') this.#over.add(message.sid);
    if (message.type === 'login') {
      if (!life) void this.#restore();
      else if (message.sid !== life.sid) void life.verify();
    } else if (life?.sid === message.sid) {
      if (message.type === 'end') this.#end(life, message.reason, true);
      else life.tokens.hear(message);
    }
  }
}
