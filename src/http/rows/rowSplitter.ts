const BATCH = 500;
/** Longest text before the first row; a field that does not come by then is not looked for any longer. */
const LONGEST_HEAD = 64_000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Takes the rows out of the JSON text `{…, "<field>": [row, row, …], …}` while it arrives, in batches of 500. Members
 * before the field may be plain values; where there are others, nothing is taken out. Each batch and what is left
 * are read by JSON.parse, so a text that is no JSON fails here as it does there.
 */
export class RowSplitter {
  readonly #head: RegExp;
  #place: 'head' | 'rows' | 'tail' = 'head';
  /** What of the document stays once its rows are taken out. */
  #left = '';
  /** What is not given away yet, and up to where it was looked at. */
  #text = '';
  #at = 0;
  #depth = 0;
  #quoted = false;
  #commas = 0;
  #began = false;

  constructor(field: string) {
    const plain = String.raw`\s*"[^"\\]*"\s*:\s*(?:"[^"\\]*"|[\w.+-]+)\s*,`;
    this.#head = new RegExp(String.raw`^\s*\{(?:${plain})*\s*"${field}"\s*:\s*\[`);
  }

  /**
   * The next piece of the document.
   * @throws SyntaxError
   */
  push(piece: string): unknown[][] {
    if (this.#place === 'tail') {
      this.#left += piece;
      return [];
    }
    this.#text += piece;
    if (this.#place === 'head') this.#findRows();
    return this.#place === 'rows' ? this.#takeRows() : [];
  }

  /**
   * The document without the rows that were given away.
   * @throws SyntaxError where it ends among them
   */
  end(): string {
    if (this.#place === 'rows') throw new SyntaxError('The list does not end');
    return this.#left + this.#text;
  }

  #findRows(): void {
    const [head] = this.#head.exec(this.#text.slice(0, LONGEST_HEAD)) ?? [];
    if (head !== undefined) {
      this.#place = 'rows';
      this.#left = head;
      this.#text = this.#text.slice(head.length);
    } else if (this.#text.length >= LONGEST_HEAD) {
      this.#place = 'tail';
      this.#left = this.#text;
      this.#text = '';
    }
  }

  #takeRows(): unknown[][] {
    const text = this.#text;
    const batches: unknown[][] = [];
    let [at, from, depth, quoted] = [this.#at, 0, this.#depth, this.#quoted];
    // The only loop over every character of an answer: a few megabytes in each call.
    for (; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (quoted) {
        if (letter === BACKSLASH) at += 1;
        else if (letter === QUOTE) quoted = false;
      } else if (letter === QUOTE) quoted = true;
      else if (letter === OPEN_OBJECT || letter === OPEN_LIST) depth += 1;
      else if (letter === CLOSE_OBJECT || letter === CLOSE_LIST) {
        if (depth === 0) {
          this.#endRows(text, from, at, batches);
          return batches;
        }
        depth -= 1;
      } else if (letter === COMMA && depth === 0) {
        this.#commas += 1;
        if (this.#commas < BATCH) continue;
        this.#commas = 0;
        this.#began = true;
        batches.push(parseRows(text.slice(from, at)));
        from = at + 1;
      }
    }
    this.#text = text.slice(from);
    this.#at = at - from;
    [this.#depth, this.#quoted] = [depth, quoted];
    return batches;
  }

  #endRows(text: string, from: number, at: number, batches: unknown[][]): void {
    const last = text.slice(from, at);
    const closed = text.charCodeAt(at) === CLOSE_LIST;
    if (!closed || (this.#began && last.trim() === '')) throw new SyntaxError('The list ends badly');
    const rows = parseRows(last);
    if (rows.length > 0) batches.push(rows);
    this.#place = 'tail';
    this.#left += text.slice(at);
    this.#text = '';
  }
}

function parseRows(text: string): unknown[] {
  const rows: unknown = JSON.parse(`[${text}]`);
  return Array.isArray(rows) ? rows : [];
}
