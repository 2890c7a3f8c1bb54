declare module 'gs1-barcode-parser-mod' {
  interface ParsedElement {
    /** Application identifier. */
    ai: string;
    /** Characters of the element, without its identifier. */
    raw: string;
  }
  /** @throws a string if the barcode violates the GS1 rules */
  export function parseBarcode(barcode: string): { codeName: string; parsedCodeItems: ParsedElement[] };
}
