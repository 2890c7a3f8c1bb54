import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Key of an element reference, defined by W3C WebDriver. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const START_MS = 20_000;

export type ElementId = string;

/** Programs needed to run WebKitGTK's test browser, from Debian's packages webkit2gtk-driver and xvfb. */
export interface WebKitPrograms {
  driver: string;
  browser: string;
  xvfb: string;
}

/** Returns the paths of the programs; null if one is missing. */
export function findWebKit(): WebKitPrograms | null {
  const driver = findProgram('WebKitWebDriver');
  const xvfb = findProgram('Xvfb');
  const browser = findBrowser();
  return driver && xvfb && browser ? { driver, browser, xvfb } : null;
}

function findProgram(name: string): string | null {
  const files = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return files.find(isProgram) ?? null;
}

function findBrowser(): string | null {
  const named = process.env.MINIBROWSER_PATH;
  if (named) return named;
  const folders = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')];
  const files = folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'));
  return files.find(isProgram) ?? null;
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Error returned by WebDriver, such as `stale element reference`. */
export class WebDriverError extends Error {
  override readonly name = 'WebDriverError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** WebKit window driven by W3C WebDriver. */
export class WebKitDriver {
  readonly #base: string;
  readonly #programs: ChildProcess[];

  private constructor(base: string, programs: ChildProcess[]) {
    this.#base = base;
    this.#programs = programs;
  }

  /**
   * Starts a display, the driver and a browser with its own profile, on free ports.
   * @param home folder in which the browser saves files
   */
  static async start({ driver, browser, xvfb }: WebKitPrograms, home: string): Promise<WebKitDriver> {
    const screen = run(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {});
    const programs = [screen];
    try {
      const display = await firstLine(screen);
      const port = await freePort();
      programs.push(
        run(driver, [`--port=${port}`], {
          DISPLAY: `:${display}`,
          HOME: home,
          XDG_CONFIG_HOME: join(home, '.config'),
          TZ: 'Europe/Brussels',
          LANG: 'en_GB.UTF-8',
          LANGUAGE: 'en_GB',
          LIBGL_ALWAYS_SOFTWARE: '1',
        }),
      );
      const server = `http://127.0.0.1:${port}`;
      const { sessionId } = (await retried(() =>
        call(`${server}/session`, 'POST', {
          capabilities: {
            alwaysMatch: {
              browserName: 'MiniBrowser',
              pageLoadStrategy: 'none',
              timeouts: { script: 20_000, pageLoad: 60_000, implicit: 0 },
              'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
            },
          },
        }),
      )) as { sessionId: string };
      return new WebKitDriver(`${server}/session/${sessionId}`, programs);
    } catch (error) {
      await end(programs);
      throw error;
    }
  }

  /** Returns as soon as the navigation has started. */
  async navigate(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('refresh', {});
  }

  async back(): Promise<void> {
    await this.#post('back', {});
  }

  async forward(): Promise<void> {
    await this.#post('forward', {});
  }

  /** Returns the handle of the tab that receives commands. */
  tab(): Promise<string> {
    return call(`${this.#base}/window`, 'GET') as Promise<string>;
  }

  /** Opens a window without switching to it; not a tab, since one of two tabs would be hidden. @returns the handle */
  async newTab(): Promise<string> {
    const { handle } = (await this.#post('window/new', { type: 'window' })) as { handle: string };
    return handle;
  }

  /** Switches to a tab for the following commands. */
  async goToTab(handle: string): Promise<void> {
    await this.#post('window', { handle });
  }

  /** Resizes the window. Sizes are in CSS px. */
  async resize(width: number, height: number): Promise<void> {
    await this.#post('window/rect', { x: 0, y: 0, width, height });
  }

  url(): Promise<string> {
    return call(`${this.#base}/url`, 'GET') as Promise<string>;
  }

  /** Runs a function body in the page, with `args` as its `arguments`. */
  execute(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#post('execute/sync', { script, args });
  }

  /** Like {@link execute}, but the script passes its result to the function in its last argument. */
  executeAsync(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#post('execute/async', { script, args });
  }

  /** Runs a script that returns elements. */
  async find(script: string, ...args: unknown[]): Promise<ElementId[]> {
    const found = (await this.execute(script, ...args)) as Record<string, string>[];
    return found.map((each) => each[ELEMENT] ?? '');
  }

  /** Returns an element reference to pass to a script. */
  reference(element: ElementId): Record<string, string> {
    return { [ELEMENT]: element };
  }

  async click(element: ElementId): Promise<void> {
    await this.#post(`element/${element}/click`, {});
  }

  /** Clicks at a point of the viewport, CSS px. */
  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async clear(element: ElementId): Promise<void> {
    await this.#post(`element/${element}/clear`, {});
  }

  /** @param text may contain WebDriver's key codes, such as `\uE007` for Enter */
  async type(element: ElementId, text: string): Promise<void> {
    await this.#post(`element/${element}/value`, { text });
  }

  property(element: ElementId, name: string): Promise<unknown> {
    return call(`${this.#base}/element/${element}/property/${name}`, 'GET');
  }

  attribute(element: ElementId, name: string): Promise<string | null> {
    const script = 'return arguments[0].getAttribute(arguments[1])';
    return this.execute(script, this.reference(element), name) as Promise<string | null>;
  }

  /** Returns a PNG, Base64. */
  screenshot(): Promise<string> {
    return call(`${this.#base}/screenshot`, 'GET') as Promise<string>;
  }

  async close(): Promise<void> {
    try {
      await call(this.#base, 'DELETE');
    } finally {
      await end(this.#programs);
    }
  }

  #post(path: string, body: unknown): Promise<unknown> {
    return call(`${this.#base}/${path}`, 'POST', body);
  }
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new WebDriverError(error, message);
}

/** Starts a program in its own process group, so that its children can be killed with it. */
function run(program: string, args: string[], env: Record<string, string>): ChildProcess {
  return spawn(program, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}`)));
    let text = '';
    program.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/** Retries an attempt until it succeeds, since the driver starts listening only shortly after its start. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof WebDriverError || Date.now() > until) throw error;
      await sleep(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function end(programs: ChildProcess[]): Promise<void> {
  for (const program of programs.reverse()) {
    if (program.pid === undefined || program.exitCode !== null) continue;
    const ended = new Promise((resolve) => program.once('exit', resolve));
    try {
      process.kill(-program.pid);
    } catch {
      continue;
    }
    await ended;
  }
}
