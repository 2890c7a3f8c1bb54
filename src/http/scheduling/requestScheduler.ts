import { wait } from '#platform/abort.ts';
import { Connection } from './connection.ts';
import { Pause } from './pause.ts';
import type { Platform } from '#platform/platform.ts';
import { isProblem, Problem } from '#http/problem.ts';
import { RequestPool } from './requestPool.ts';
import { Observable } from '#platform/observable.ts';

/** After a refusal a slot is kept until the other tabs have heard of the pause. */
const HOLD_MS = 60;

/** The way out of this tab: every request waits for its turn here, and what came back is learned from. */
export class RequestScheduler {
  readonly pause: Pause;
  readonly connection: Connection;
  /** The service keeps its headers from this page, so waits and times are guessed. */
  readonly hidesHeaders = new Observable(false);
  readonly #platform: Platform;
  readonly #slots: RequestPool;
  #seen: boolean;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.pause = new Pause(platform);
    this.connection = new Connection(platform);
    this.#slots = new RequestPool(platform, () => this.#width());
    // A browser that starts again opens all its old tabs: those in the back ask for nothing until they are looked at.
    this.#seen = !platform.hidden();
    platform.on('visible', () => {
      this.#seen = true;
      this.#slots.pump();
    });
    this.pause.state.subscribe(() => this.#slots.pump());
  }

  /**
   * Runs what makes one request, when a slot is free and no pause is on.
   * @param signal takes it out of the queue; once it runs, that is its own affair
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
      this.#slots.add({ run, dropped: reject, signal });
    });
  }

  /** Makes one request and learns from what came back. Those of the session itself need no slot. */
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

  /** @throws Problem `limited` during a pause, for what a person would rather try again than wait for */
  throwIfPaused(call: string): void {
    const leftMs = this.pause.remainingMs();
    if (leftMs > 0) throw new Problem('limited', { call, retryAfterS: Math.ceil(leftMs / 1000) });
  }

  #width() {
    if (this.pause.remainingMs() > 0 || !this.#seen) return { most: 0, slots: 0 };
    if (this.pause.narrow()) return { most: 1, slots: 1 };
    return { most: this.#platform.hidden() ? 1 : 4, slots: 4 };
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
