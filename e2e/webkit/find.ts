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

/**
 * Finds visible elements by a path of {@link Query} like Playwright, as far as this app needs. Runs in the page, so it
 * must not use anything outside the function.
 */
function find(path: Query[]): Element[] {
  const INPUTS: Record<string, string> = {
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
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && (width > 0 || height > 0);
  };
  // Visually hidden behind its button.
  const isFileInput = (element: Element) => element instanceof HTMLInputElement && element.type === 'file';
  const roleOf = (element: Element): string => {
    const given = element.getAttribute('role');
    if (given) return given;
    if (element instanceof HTMLInputElement) return INPUTS[element.type] ?? 'textbox';
    if (element.tagName === 'A') return element.hasAttribute('href') ? 'link' : '';
    return ROLES[element.tagName] ?? '';
  };
  const labelsOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby');
    if (ids)
      return tidy(
        ids
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    const { labels } = element as HTMLInputElement;
    return labels ? tidy([...labels].map((each) => each.textContent).join(' ')) : '';
  };
  const nameOf = (element: Element) =>
    labelsOf(element) ||
    tidy(element.textContent) ||
    tidy(element.getAttribute('title')) ||
    tidy(element.getAttribute('alt'));
  const fits = (query: Query, text: string) => {
    if (query.source !== undefined) return new RegExp(query.source, query.flags).test(text);
    if (query.text === undefined) return true;
    const wanted = tidy(query.text);
    return query.exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
  };
  const within = (roots: ParentNode[]) => [
    ...new Set(roots.flatMap((root) => [...root.querySelectorAll('*')])),
  ];
  const isInert = (element: Element) => {
    const modal = [...document.querySelectorAll('dialog:modal')].pop();
    return modal !== undefined && !modal.contains(element);
  };
  let found: (Element | Document)[] = [document];
  for (const query of path) {
    if (query.by === 'index') {
      const one = found.at(query.index ?? 0);
      found = one ? [one] : [];
      continue;
    }
    if (query.by === 'filter') {
      found = found.filter((each) => fits(query, tidy(each.textContent)));
      continue;
    }
    const all = within(found).filter((element) => isVisible(element) || isFileInput(element));
    if (query.by === 'role')
      found = all.filter(
        (each) => roleOf(each) === query.role && !isInert(each) && fits(query, nameOf(each)),
      );
    if (query.by === 'label')
      found = all.filter((each) => labelsOf(each) !== '' && fits(query, labelsOf(each)));
    if (query.by === 'text') {
      const have = all.filter((each) => fits(query, tidy(each.textContent)));
      found = have.filter((each) => !have.some((other) => other !== each && each.contains(other)));
    }
  }
  return found.filter((each) => each instanceof Element);
}

export const findScript = `${find.toString()}\nreturn find(arguments[0]);`;
