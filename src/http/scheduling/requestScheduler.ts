import { wait } from '#platform/abort.ts';
import { Connection } from './connection.ts';
import { Pause } from './pause.ts';
import type { Platform } from '#platform/platform.ts';
import { isProblem, Problem } from '#http/problem.ts';
import { RequestPool } from './requestPool.ts';
import { Observable } from '#platform/observable.ts';

/** After a 429 the slot is held this long, so that the other tabs receive the pause first. */
const HOLD_MS = 60;

/** Queues every request of this tab, and derives pauses and the connection state from the answers. */
export class RequestScheduler {
  readonly pause: Pause;
  readonly connection: Connection;
  /** Whether CORS hides the service's headers from this page, so that delays and times are estimates. */
  readonly hidesHeaders = new Observable(false);
  readonly #platform: Platform;
  readonly #pool: RequestPool;
  #wasVisible: boolean;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.pause = new Pause(platform);
    this.connection = new Connection(platform);
    this.#pool = new RequestPool(platform, () => this.#limit());
    // A restarted browser reopens all its tabs: those in the background send nothing until they are visible.
    this.#wasVisible = !platform.hidden();
    platform.on('visible', () => {
      this.#wasVisible = true;
      this.#pool.pump();
    });
    this.pause.state.subscribe(() => this.#pool.pump());
  }

  /**
   * Runs `work`, which sends one request, when a slot is free and there is no pause.
   * @param signal removes `work` from the queue; has no effect once `work` runs
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
          if (this.pause.remainingMs() > 0) await wait(HOLD_MS);
        }
      };
      this.#pool.add({ run, reject, signal });
    });
  }

  /** Sends one request and records its outcome. Does not queue: requests of the session itself need no slot. */
  async watch<T>(request: () => Promise<T>): Promise<T> {
    const { wave } = this.pause;
    try {
      const result = await request();
      this.#answered(wave);
      return result;
    } catch (error) {
      if (error instanceof Problem) this.#failed(error, wave);
      throw error;
    }
  }

  /** @throws Problem `limited` during a pause, for requests that should fail at once instead of waiting */
  throwIfPaused(call: string): void {
    const remainingMs = this.pause.remainingMs();
    if (remainingMs > 0) throw new Problem('limited', { call, retryAfterS: Math.ceil(remainingMs / 1000) });
  }

  #limit() {
    if (this.pause.remainingMs() > 0 || !this.#wasVisible) return { maxInFlight: 0, slots: 0 };
    if (this.pause.isSerial()) return { maxInFlight: 1, slots: 1 };
    return { maxInFlight: this.#platform.hidden() ? 1 : 4, slots: 4 };
  }

  #answered(wave: number): void {
    this.pause.answered(wave);
    this.connection.answered();
  }

  #failed(problem: Problem, wave: number): void {
    const { status, foreign, retryAfterS } = problem.facts;
    if (problem.kind === 'limited') {
      this.connection.answered();
      this.pause.refused(retryAfterS ?? null, wave);
    } else if (isProblem(problem, 'offline', 'timeout') || (foreign && status === 403)) {
      this.pause.unreachable(wave);
    } else if (status !== undefined && !foreign) {
      this.#answered(wave);
    }
  }
}
