/** The build that this worker belongs to, as written by scripts/serviceWorker.ts. Paths are relative to the scope. */
interface Build {
  /** Also in the document, as `<meta name="build">`. */
  version: string;
  /** All files that a signed-in page may need, except languages. */
  shell: readonly string[];
  /** Files that are kept on request: the languages, and the barcode reader. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** First path segments of the app's pages. */
  pages: readonly string[];
}

declare const BUILD: Build;

export const build: Build = BUILD;
