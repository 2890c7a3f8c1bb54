import { vi } from 'vitest';

/** Browser features that the app needs and happy-dom lacks: layout, popovers, a region and downloads. */

// Read once by the app, when it is loaded.
Object.defineProperty(navigator, 'language', { get: () => 'en-GB' });
Object.defineProperty(navigator, 'languages', { get: () => ['en-GB'] });

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const setViewport = (size: typeof DESKTOP) =>
  (window as unknown as { happyDOM: { setViewport(size: typeof DESKTOP): void } }).happyDOM.setViewport(size);

/** Makes the window as wide as a phone until the test ends. */
export const showOnPhone = () => setViewport(PHONE);

function toggle(popover: Element | null, newState: 'open' | 'closed'): void {
  for (const type of ['beforetoggle', 'toggle'])
    popover?.dispatchEvent(Object.assign(new Event(type), { newState }));
}

function openPopover({ target }: Event): void {
  const id = target instanceof Element && target.closest('[popovertarget]')?.getAttribute('popovertarget');
  if (id) toggle(document.getElementById(id), 'open');
}

/** Makes every element as wide as the window. */
const clientWidth = { configurable: true, get: () => window.innerWidth };

Object.defineProperty(HTMLElement.prototype, 'clientWidth', clientWidth);
HTMLElement.prototype.hidePopover = function hide() {
  toggle(this, 'closed');
};
document.addEventListener('click', openPopover);

/** Makes the window as wide as a desktop. */
export const showOnDesktop = () => setViewport(DESKTOP);

interface Downloaded {
  name: string;
  text: string;
}

/** Waits for the next download of the page. Call it before starting the download. */
export function nextDownload(): Promise<Downloaded> {
  return new Promise((resolve) => {
    let file = new Blob();
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      file = given as Blob;
      return 'blob:downloaded';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      create.mockRestore();
      click.mockRestore();
      void file.text().then((text) => resolve({ name: this.download, text }));
    });
  });
}
