declare module 'gs1-barcode-parser-mod' {
  interface ParsedElement {
    /** Application identifier. */
    ai: string;
    /** The characters of the element, without its identifier. */
    raw: string;
  }
  /** @throws a text where the barcode breaks the rules of GS1 */
  export function parseBarcode(barcode: string): { codeName: string; parsedCodeItems: ParsedElement[] };
}
