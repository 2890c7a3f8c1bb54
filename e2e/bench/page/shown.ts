/**
 * Content to wait for, found by roles and names that the dashboard and the yardsticks share. The check runs in every
 * frame, so it must be cheap among a million elements: no selector may visit all rows.
 */
export type Shown =
  /** The count has this text, such as `17 of 1,000 licenses`. */
  | { is: 'count'; text: string }
  /** At least one license is listed. */
  | { is: 'row' }
  /** The list is sorted, and this masked key is first. */
  | { is: 'sorted'; first: string }
  /** The details of the license with this masked key are open. */
  | { is: 'details'; key: string }
  | { is: 'link'; path: string }
  | { is: 'button'; name: string }
  /** The search box is open. */
  | { is: 'box' }
  /** The search box offers the license with this masked key, or no longer offers it. */
  | { is: 'offered' | 'not offered'; key: string };

/** Name of the mark of each painted content, so that a trace can be read up to it. */
export const PAINTED = 'painted';
/** Name of the mark of the event that is measured. */
export const EVENT = 'event';

/** Selector of the button of the first row. AG Grid has no table, and numbers its rows. */
export const FIRST_ROW = ['tbody', '[row-index="0"]']
  .map((row) => `${row} button[aria-label^="Show license "]`)
  .join();

const firstRow = () => document.querySelector(FIRST_ROW);

let count: Element | undefined;
function countText(): string {
  if (!count?.isConnected) {
    const statuses = [...document.querySelectorAll('output, [role="status"]')];
    count = statuses.find(({ textContent }) => /\d licenses/.test(textContent));
  }
  return count?.textContent ?? '';
}

const details = () =>
  [...document.getElementsByTagName('aside'), ...document.getElementsByTagName('dialog')].map(
    (each) => each.getAttribute('aria-label') ?? each.querySelector('h2')?.textContent ?? '',
  );

const dialog = () => document.querySelector('dialog[open], [role="dialog"]');
const isOffered = (key: string) =>
  [...(dialog()?.querySelectorAll('[role="option"]') ?? [])].some(({ textContent }) =>
    textContent.includes(key),
  );

/** Returns a function that checks whether the content is shown. */
export function lookFor(shown: Shown): () => boolean {
  return () => {
    switch (shown.is) {
      case 'count':
        return countText().includes(shown.text);
      case 'row':
        return firstRow() !== null;
      case 'sorted':
        return (
          document.querySelector('[aria-sort="ascending"]') !== null &&
          firstRow()?.getAttribute('aria-label') === `Show license ${shown.first}`
        );
      case 'details':
        return details().some((name) => name.startsWith('License ') && name.endsWith(shown.key));
      case 'link':
        return document.querySelector(`main a[href="${shown.path}"]`) !== null;
      case 'button':
        return [...document.querySelectorAll('form button')].some(
          ({ textContent }) => textContent === shown.name,
        );
      case 'box':
        return dialog()?.querySelector('[role="combobox"]') != null;
      case 'offered':
        return isOffered(shown.key);
      case 'not offered':
        return dialog() !== null && !isOffered(shown.key);
    }
  };
}

/** Returns the message of a page that could not load the list; null if there is none. */
export function refusal(): string | null {
  const words = [...document.querySelectorAll('main [role="alert"] p')].map(({ textContent }) => textContent);
  return words.length > 0 ? words.join(' · ') : null;
}
