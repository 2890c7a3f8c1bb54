const FOCUSABLE = 'a[href], button, input, select, textarea, summary, h1[tabindex], h2[tabindex]';
const ROWS = 'ul, ol, tbody, fieldset, [role=group], [role=toolbar]';

/** Where an element was: inside `parent`, before `next`. */
interface Gap {
  parent: Element;
  next: Node | null;
}

/**
 * Keeps the focus in the page: when the focused element is removed or hidden, the browser would drop the focus to the
 * body, where a screen reader starts at the top. Focuses the next row of a list, otherwise what precedes the gap.
 * A page that moves the focus itself takes precedence.
 * @returns a function that stops keeping the focus
 */
export function keepFocus(): () => void {
  let last = focusedNow();

  function onFocusIn() {
    last = focusedNow();
  }
  function onFocusOut() {
    // A click on the background moves the focus to the body on purpose. The timer runs after a removal was observed.
    setTimeout(() => {
      if (last && !isGone(last) && !focusedNow()) last = null;
    });
  }
  const observer = new MutationObserver((records) => {
    const lost = last;
    if (!lost || !isGone(lost)) return;
    const gap = gapOf(lost, records);
    last = null;
    if (!gap) return;
    requestAnimationFrame(() => {
      const focused = focusedNow();
      if (!focused || isGone(focused)) successor(gap)?.focus({ preventScroll: true });
    });
  });

  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

function focusedNow(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}

const isGone = (element: Element) => !element.isConnected || element.closest('[hidden]') !== null;

/** Finds the gap that the outermost removed or hidden ancestor left. */
function gapOf(lost: Element, records: readonly MutationRecord[]): Gap | null {
  for (const { target, type, removedNodes, nextSibling } of records) {
    if (!(target instanceof Element)) continue;
    if (type === 'attributes') {
      const parent = target.parentElement;
      if (parent && !isGone(parent) && isGone(target) && target.contains(lost))
        return { parent, next: target.nextElementSibling };
    } else if (!isGone(target) && [...removedNodes].some((node) => node.contains(lost)))
      return { parent: target, next: nextSibling?.parentNode === target ? nextSibling : null };
  }
  return null;
}

/** Returns the element nearest to a gap, in the smallest box around the gap that has one. */
function successor({ parent, next }: Gap): HTMLElement | null {
  const isAfter = (element: Element) =>
    next
      ? next.contains(element) || follows(next, element)
      : follows(parent, element) && !parent.contains(element);
  for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
    const all = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isOffered);
    const before = all.findLast((element) => !isAfter(element));
    const after = all.find(isAfter);
    const found = box.matches(ROWS) ? (after ?? before) : (before ?? after);
    if (found) return found;
  }
  return null;
}

const follows = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function isOffered(element: HTMLElement): boolean {
  const isSkipped = element.tabIndex < 0 && !element.matches('h1, h2');
  return !isSkipped && !element.matches(':disabled') && !isGone(element) && isVisible(element);
}

// Safari 17 has no checkVisibility.
function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    if (display === 'none' || (at === element && visibility === 'hidden')) return false;
  }
  return true;
}
