import type { Page } from '@playwright/test';

export type Role = Parameters<Page['getByRole']>[0];

export interface Named {
  name?: string | RegExp;
  exact?: boolean;
}

/** Methods that find elements, a subset of those of Playwright's `Page` and `Locator`. */
export interface Finding {
  getByRole(role: Role, options?: Named): JourneyLocator;
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): JourneyLocator;
}

/** The part of Playwright's `Locator` that journeys use. */
export interface JourneyLocator extends Finding {
  first(): JourneyLocator;
  last(): JourneyLocator;
  nth(index: number): JourneyLocator;
  filter(options: { hasText: string | RegExp }): JourneyLocator;
  click(): Promise<void>;
  fill(value: string): Promise<void>;
  press(key: string): Promise<void>;
  check(): Promise<void>;
  /** @param label label of the option */
  selectOption(label: string): Promise<unknown>;
  /** @param path path of a local file */
  setInputFiles(path: string): Promise<void>;
  waitFor(options?: { state?: 'visible' | 'hidden' }): Promise<void>;
  count(): Promise<number>;
  textContent(): Promise<string | null>;
  inputValue(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
}

/** The part of Playwright's `Page` that journeys use, so that a journey runs in all engines. */
export interface JourneyPage extends Finding {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  /** Returns the value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  mouse: {
    /** Clicks at a point of the viewport, CSS px. */
    click(x: number, y: number): Promise<void>;
  };
}

export interface SavedFile {
  name: string;
  text: string;
}

/** Browser with its own profile. */
export interface JourneyBrowser {
  page: JourneyPage;
  /** Opens a tab that shares the profile. */
  newTab(): Promise<JourneyPage>;
  /** Returns the file that `act` makes the browser save. */
  saved(act: () => Promise<void>): Promise<SavedFile>;
  /** Returns the faults that no page may have, one line each; none if the engine does not report them. */
  faults(): Promise<string[]>;
  /** Writes a picture of the page at a width in CSS px; WebKitGTK's windows are at least 447 wide. */
  shoot(width: number, path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts browsers of one engine. */
export interface Engine {
  open(keys: readonly string[]): Promise<JourneyBrowser>;
  close(): Promise<void>;
}
