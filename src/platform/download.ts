/** Longer than any browser takes to start a download. */
const KEPT_MS = 60_000;

/** Saves a file as a browser download, without sending it anywhere. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
