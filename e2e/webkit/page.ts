import { setTimeout as sleep } from 'node:timers/promises';
import type { JourneyLocator, JourneyPage, Named, Role } from '../journeys/page.ts';
import { WebDriverError, type ElementId, type WebKitDriver } from './driver.ts';
import { findScript, type Query } from './find.ts';

const WAIT_MS = 20_000;
const EVERY_MS = 50;
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};
/** `ControlOrMeta+a` in WebDriver's key codes: the modifier, the key, and the release of all keys. */
const keysOf = (key: string) =>
  key.startsWith('ControlOrMeta+') ? `\uE009${key.at(-1)}\uE000` : (KEYS[key] ?? key);
const INSERT = 'arguments[0].focus(); document.execCommand("insertText", false, arguments[1])';
const OPTION =
  'return [...arguments[0].options].filter(({ label, value }) => [label, value].includes(arguments[1]))';

/** Repeats the look until it says yes. @throws Error after {@link WAIT_MS} */
async function until(isSo: () => Promise<boolean>, problem: () => string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    try {
      if (await isSo()) return;
    } catch (error) {
      // The page was rendered again, or replaced, since the element was found.
      if (!(error instanceof WebDriverError) || Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`${problem()} (after ${WAIT_MS} ms)`);
    await sleep(EVERY_MS);
  }
}

/** WebKit tab with the interface of a journey's page. */
export class WebKitPage implements JourneyPage {
  readonly #driver: WebKitDriver;
  readonly #handle: string;

  private constructor(driver: WebKitDriver, handle: string) {
    this.#driver = driver;
    this.#handle = handle;
  }

  /** Returns the initial tab of a browser. */
  static async first(driver: WebKitDriver): Promise<WebKitPage> {
    return new WebKitPage(driver, await driver.tab());
  }

  async newTab(): Promise<WebKitPage> {
    return new WebKitPage(this.#driver, await this.#driver.newTab());
  }

  /** Returns the driver, switched to this tab. */
  async driver(): Promise<WebKitDriver> {
    if ((await this.#driver.tab()) !== this.#handle) await this.#driver.goToTab(this.#handle);
    return this.#driver;
  }

  async goto(url: string): Promise<void> {
    await this.#replace((driver) => driver.navigate(url));
  }

  async reload(): Promise<void> {
    await this.#replace((driver) => driver.reload());
  }

  /** Waits until the document is another one: the driver does not, and what follows would act on the old document. */
  async #replace(command: (driver: WebKitDriver) => Promise<void>): Promise<void> {
    const driver = await this.driver();
    await driver.execute('window.isReplaced = true');
    await command(driver);
    await until(
      async () => (await driver.execute('return window.isReplaced')) !== true,
      () => 'Not replaced',
    );
  }

  async goBack(): Promise<void> {
    await (await this.driver()).back();
  }

  async goForward(): Promise<void> {
    await (await this.driver()).forward();
  }

  async evaluate(expression: string): Promise<unknown> {
    return (await this.driver()).execute(`return ${expression}`);
  }

  readonly mouse = {
    click: async (x: number, y: number): Promise<void> => {
      await (await this.driver()).clickAt(x, y);
    },
  };

  getByRole(role: Role, options?: Named): JourneyLocator {
    return new WebKitLocator(this, []).getByRole(role, options);
  }

  getByLabel(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator {
    return new WebKitLocator(this, []).getByLabel(text, options);
  }

  getByText(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator {
    return new WebKitLocator(this, []).getByText(text, options);
  }
}

class WebKitLocator implements JourneyLocator {
  readonly #page: WebKitPage;
  readonly #path: Query[];

  constructor(page: WebKitPage, path: Query[]) {
    this.#page = page;
    this.#path = path;
  }

  getByRole(role: Role, { name, exact }: Named = {}): JourneyLocator {
    return this.#then({ by: 'role', role, ...asPattern(name, exact) });
  }

  getByLabel(text: string | RegExp, { exact }: { exact?: boolean } = {}): JourneyLocator {
    return this.#then({ by: 'label', ...asPattern(text, exact) });
  }

  getByText(text: string | RegExp, { exact }: { exact?: boolean } = {}): JourneyLocator {
    return this.#then({ by: 'text', ...asPattern(text, exact) });
  }

  first(): JourneyLocator {
    return this.nth(0);
  }

  last(): JourneyLocator {
    return this.nth(-1);
  }

  nth(index: number): JourneyLocator {
    return this.#then({ by: 'index', index });
  }

  filter({ hasText }: { hasText: string | RegExp }): JourneyLocator {
    return this.#then({ by: 'filter', ...asPattern(hasText) });
  }

  async click(): Promise<void> {
    await this.#act((driver, element) => driver.click(element));
  }

  async fill(value: string): Promise<void> {
    await this.#act(async (driver, element) => {
      await driver.clear(element);
      // A typed line break would be Enter.
      if (value.includes('\n')) await driver.execute(INSERT, driver.reference(element), value);
      else await driver.type(element, value);
    });
  }

  async press(key: string): Promise<void> {
    await this.#act((driver, element) => driver.type(element, keysOf(key)));
  }

  async check(): Promise<void> {
    await this.#act(async (driver, element) => {
      if (!(await driver.property(element, 'checked'))) await driver.click(element);
    });
  }

  async selectOption(label: string): Promise<void> {
    await this.#act(async (driver, element) => {
      const [option] = await driver.find(OPTION, driver.reference(element), label);
      if (option === undefined) throw new WebDriverError('no such element', `No option ${label}`);
      await driver.click(option);
    });
  }

  async setInputFiles(path: string): Promise<void> {
    await this.#act((driver, element) => driver.type(element, path));
  }

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' } = {}): Promise<void> {
    await this.#until(async () => (await this.#all()).length > 0 === (state === 'visible'), state);
  }

  async count(): Promise<number> {
    return (await this.#all()).length;
  }

  async textContent(): Promise<string | null> {
    return (await this.#act((driver, element) => driver.property(element, 'textContent'))) as string | null;
  }

  async inputValue(): Promise<string> {
    return String(await this.#act((driver, element) => driver.property(element, 'value')));
  }

  async getAttribute(name: string): Promise<string | null> {
    return this.#act((driver, element) => driver.attribute(element, name));
  }

  #then(query: Query): WebKitLocator {
    return new WebKitLocator(this.#page, [...this.#path, query]);
  }

  async #all(): Promise<ElementId[]> {
    return (await this.#page.driver()).find(findScript, this.#path);
  }

  /** Waits for exactly one matching element that accepts the action, and performs it. */
  async #act<T>(act: (driver: WebKitDriver, element: ElementId) => Promise<T>): Promise<T> {
    let result: { value: T } | undefined;
    await this.#until(async () => {
      const found = await this.#all();
      if (found.length > 1) throw new Error(`${found.length} elements fit ${this.#described()}`);
      if (found[0] === undefined) return false;
      result = { value: await act(await this.#page.driver(), found[0]) };
      return true;
    }, 'there');
    return (result as { value: T }).value;
  }

  #until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    return until(isSo, () => `Not ${what}: ${this.#described()}`);
  }

  #described(): string {
    return this.#path.map((query) => JSON.stringify(query)).join(' › ');
  }
}

function asPattern(
  text: string | RegExp | undefined,
  exact = false,
): Pick<Query, 'text' | 'source' | 'flags'> & { exact: boolean } {
  if (text instanceof RegExp) return { source: text.source, flags: text.flags, exact };
  return { text, exact };
}
