import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { findScript, type Query } from './find.ts';
import { WebDriverError, type ElementId, type WebKitDriver } from './driver.ts';

type Role = Parameters<Page['getByRole']>[0];

interface Named {
  name?: string | RegExp;
  exact?: boolean;
}

/** What a journey finds things by. A `Page` and a `Locator` of Playwright have it as well. */
export interface Finding {
  getByRole(role: Role, options?: Named): JourneyLocator;
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator;
}

/** The part of Playwright's `Locator` that journeys use. */
export interface JourneyLocator extends Finding {
  first(): JourneyLocator;
  nth(index: number): JourneyLocator;
  click(): Promise<void>;
  fill(value: string): Promise<void>;
  press(key: string): Promise<void>;
  check(): Promise<void>;
  waitFor(options?: { state?: 'visible' | 'hidden' }): Promise<void>;
  count(): Promise<number>;
  textContent(): Promise<string | null>;
  inputValue(): Promise<string>;
}

/** The part of Playwright's `Page` that journeys use, so that one journey runs in all engines. */
export interface JourneyPage extends Finding {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
}

const WAIT_MS = 20_000;
const EVERY_MS = 50;
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

/** WebKit's window as a journey's page. */
export class WebKitPage implements JourneyPage {
  readonly driver: WebKitDriver;
  constructor(driver: WebKitDriver) {
    this.driver = driver;
  }

  goto(url: string): Promise<void> {
    return this.driver.navigate(url);
  }

  reload(): Promise<void> {
    return this.driver.reload();
  }

  goBack(): Promise<void> {
    return this.driver.back();
  }

  goForward(): Promise<void> {
    return this.driver.forward();
  }

  getByRole(role: Role, options?: Named): JourneyLocator {
    return new WebKitLocator(this.driver, []).getByRole(role, options);
  }

  getByLabel(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator {
    return new WebKitLocator(this.driver, []).getByLabel(text, options);
  }

  getByText(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator {
    return new WebKitLocator(this.driver, []).getByText(text, options);
  }
}

class WebKitLocator implements JourneyLocator {
  readonly #driver: WebKitDriver;
  readonly #path: Query[];

  constructor(driver: WebKitDriver, path: Query[]) {
    this.#driver = driver;
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

  nth(index: number): JourneyLocator {
    return this.#then({ by: 'index', index });
  }

  async click(): Promise<void> {
    await this.#act((element) => this.#driver.click(element));
  }

  async fill(value: string): Promise<void> {
    await this.#act(async (element) => {
      await this.#driver.clear(element);
      await this.#driver.type(element, value);
    });
  }

  async press(key: string): Promise<void> {
    await this.#act((element) => this.#driver.type(element, KEYS[key] ?? key));
  }

  async check(): Promise<void> {
    await this.#act(async (element) => {
      if (!(await this.#read(element, 'checked'))) await this.#driver.click(element);
    });
  }

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' } = {}): Promise<void> {
    await this.#until(async () => (await this.#all()).length > 0 === (state === 'visible'), state);
  }

  async count(): Promise<number> {
    return (await this.#all()).length;
  }

  async textContent(): Promise<string | null> {
    return (await this.#act((element) => this.#read(element, 'textContent'))) as string | null;
  }

  async inputValue(): Promise<string> {
    return String(await this.#act((element) => this.#read(element, 'value')));
  }

  #then(query: Query): WebKitLocator {
    return new WebKitLocator(this.#driver, [...this.#path, query]);
  }

  #all(): Promise<ElementId[]> {
    return this.#driver.find(findScript, this.#path);
  }

  #read(element: ElementId, property: string): Promise<unknown> {
    return this.#driver.execute(
      'return arguments[0][arguments[1]]',
      this.#driver.reference(element),
      property,
    );
  }

  /** With the one element that fits, once there is one that takes it. */
  async #act<T>(act: (element: ElementId) => Promise<T>): Promise<T> {
    let result: { value: T } | undefined;
    await this.#until(async () => {
      const found = await this.#all();
      if (found.length > 1) throw new Error(`${found.length} elements fit ${this.#described()}`);
      if (found[0] === undefined) return false;
      result = { value: await act(found[0]) };
      return true;
    }, 'there');
    return (result as { value: T }).value;
  }

  async #until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    const until = Date.now() + WAIT_MS;
    for (;;) {
      try {
        if (await isSo()) return;
      } catch (error) {
        // The page was drawn anew, or is another one, since the element was found.
        if (!(error instanceof WebDriverError) || Date.now() > until) throw error;
      }
      if (Date.now() > until) throw new Error(`Not ${what} within ${WAIT_MS} ms: ${this.#described()}`);
      await sleep(EVERY_MS);
    }
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
