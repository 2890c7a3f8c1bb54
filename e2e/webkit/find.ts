/** Step of a path to elements, serialised for the page. */
export interface Query {
  by: 'role' | 'label' | 'text' | 'index' | 'filter';
  role?: string;
  /** Text contained in the name, or equal to the name if `exact`; or a regular expression as `source` and `flags`. */
  text?: string;
  source?: string;
  flags?: string;
  exact?: boolean;
  index?: number;
}

const INPUT_ROLES: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  submit: 'button',
  button: 'button',
  file: '',
  number: 'spinbutton',
};
const ROLES: Record<string, string> = {
  BUTTON: 'button',
  ARTICLE: 'article',
  ASIDE: 'complementary',
  DIALOG: 'dialog',
  FIELDSET: 'group',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  IMG: 'img',
  LI: 'listitem',
  MAIN: 'main',
  NAV: 'navigation',
  OL: 'list',
  OUTPUT: 'status',
  SECTION: 'region',
  SELECT: 'combobox',
  TABLE: 'table',
  TEXTAREA: 'textbox',
  TR: 'row',
  UL: 'list',
};

// The functions below run in the page: they may use each other and the tables above, see `findScript`.

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && (width > 0 || height > 0);
}

/** A file input is visually hidden behind its button. */
function isFileInput(element: Element): boolean {
  return element instanceof HTMLInputElement && element.type === 'file';
}

function isInert(element: Element): boolean {
  const modal = [...document.querySelectorAll('dialog:modal')].pop();
  return modal !== undefined && !modal.contains(element);
}

function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox';
  if (element.tagName === 'A') return element.hasAttribute('href') ? 'link' : '';
  return ROLES[element.tagName] ?? '';
}

function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  if (ids) return tidy(ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  const { labels } = element as HTMLInputElement;
  return labels ? tidy([...labels].map((each) => each.textContent).join(' ')) : '';
}

function nameOf(element: Element): string {
  return (
    labelOf(element) ||
    tidy(element.textContent) ||
    tidy(element.getAttribute('title')) ||
    tidy(element.getAttribute('alt'))
  );
}

function fits(query: Query, text: string): boolean {
  if (query.source !== undefined) return new RegExp(query.source, query.flags).test(text);
  if (query.text === undefined) return true;
  const wanted = tidy(query.text);
  return query.exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
}

/** Returns the elements below `roots` that match one step of a path. */
function below(roots: readonly ParentNode[], query: Query): Element[] {
  const all = [...new Set(roots.flatMap((root) => [...root.querySelectorAll('*')]))].filter(
    (element) => isVisible(element) || isFileInput(element),
  );
  if (query.by === 'role')
    return all.filter((each) => roleOf(each) === query.role && !isInert(each) && fits(query, nameOf(each)));
  if (query.by === 'label') return all.filter((each) => labelOf(each) !== '' && fits(query, labelOf(each)));
  const having = all.filter((each) => fits(query, tidy(each.textContent)));
  return having.filter((each) => !having.some((other) => other !== each && each.contains(other)));
}

/** Finds visible elements by a path of {@link Query} like Playwright, as far as this app needs. */
function find(path: readonly Query[]): Element[] {
  let found: (Element | Document)[] = [document];
  for (const query of path) {
    if (query.by === 'index') {
      const one = found.at(query.index ?? 0);
      found = one ? [one] : [];
    } else if (query.by === 'filter') {
      found = found.filter((each) => fits(query, tidy(each.textContent)));
    } else {
      found = below(found, query);
    }
  }
  return found.filter((each) => each instanceof Element);
}

const FUNCTIONS = [tidy, isVisible, isFileInput, isInert, roleOf, labelOf, nameOf, fits, below, find];

/** Calls `find` with its argument; runs in the page. */
export const findScript = [
  `const INPUT_ROLES = ${JSON.stringify(INPUT_ROLES)};`,
  `const ROLES = ${JSON.stringify(ROLES)};`,
  ...FUNCTIONS.map(String),
  'return find(arguments[0]);',
].join('\n');
