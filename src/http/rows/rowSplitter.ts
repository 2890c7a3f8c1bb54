const BATCH = 500;
/** Longest text before the first row, in UTF-16 units. After that, the splitter stops looking for the field. */
const MAX_HEAD = 64_000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Extracts the rows from the JSON text `{…, "<field>": [row, row, …], …}` while it arrives, in batches of 500. If a
 * member before the field is an object or a list, no rows are extracted. Each batch, and the document without its rows,
 * is parsed by JSON.parse, so the splitter accepts the same texts as JSON.parse.
 */
export class RowSplitter {
  readonly #head: RegExp;
  #section: 'head' | 'rows' | 'tail' = 'head';
  /** The document without the extracted rows. */
  #rest = '';
  /** Text that is not processed yet, and the index up to which it was scanned. */
  #text = '';
  #index = 0;
  #depth = 0;
  #quoted = false;
  #commas = 0;
  #hasRows = false;

  constructor(field: string) {
    const plain = String.raw`\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|[\w.+-]+)\s*,`;
    this.#head = new RegExp(String.raw`^\s*\{(?:${plain})*\s*"${field}"\s*:\s*\[`);
  }

  /**
   * Adds the next piece of the document and returns the batches that it completes.
   * @throws SyntaxError if a batch is not JSON
   */
  push(piece: string): unknown[][] {
    if (this.#section === 'tail') {
      this.#rest += piece;
      return [];
    }
    this.#text += piece;
    if (this.#section === 'head') this.#findRows();
    return this.#section === 'rows' ? this.#extractRows() : [];
  }

  /**
   * Returns the document without the extracted rows.
   * @throws SyntaxError if the document ends inside the list
   */
  end(): string {
    if (this.#section === 'rows') throw new SyntaxError('The list does not end');
    return this.#rest + this.#text;
  }

  #findRows(): void {
    const [head] = this.#head.exec(this.#text.slice(0, MAX_HEAD)) ?? [];
    if (head !== undefined) {
      this.#section = 'rows';
      this.#rest = head;
      this.#text = this.#text.slice(head.length);
    } else if (this.#text.length >= MAX_HEAD) {
      this.#section = 'tail';
      this.#rest = this.#text;
      this.#text = '';
    }
  }

  #extractRows(): unknown[][] {
    const text = this.#text;
    const batches: unknown[][] = [];
    let [index, from, depth, quoted] = [this.#index, 0, this.#depth, this.#quoted];
    // Runs for every character of an answer, a few megabytes per call: keep this loop fast.
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (quoted) {
        if (code === BACKSLASH) index += 1;
        else if (code === QUOTE) quoted = false;
      } else if (code === QUOTE) quoted = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (depth === 0) {
          this.#endRows(text, from, index, batches);
          return batches;
        }
        depth -= 1;
      } else if (code === COMMA && depth === 0) {
        this.#commas += 1;
        if (this.#commas < BATCH) continue;
        this.#commas = 0;
        this.#hasRows = true;
        batches.push(parseRows(text.slice(from, index)));
        from = index + 1;
      }
    }
    this.#text = text.slice(from);
    this.#index = index - from;
    [this.#depth, this.#quoted] = [depth, quoted];
    return batches;
  }

  #endRows(text: string, from: number, end: number, batches: unknown[][]): void {
    const last = text.slice(from, end);
    const isClosed = text.charCodeAt(end) === CLOSE_LIST;
    if (!isClosed || (this.#hasRows && last.trim() === '')) throw new SyntaxError('The list ends badly');
    const rows = parseRows(last);
    if (rows.length > 0) batches.push(rows);
    this.#section = 'tail';
    this.#rest += text.slice(end);
    this.#text = '';
  }
}

function parseRows(text: string): unknown[] {
  const rows: unknown = JSON.parse(`[${text}]`);
  return Array.isArray(rows) ? rows : [];
}
