/** Longer than any browser takes to begin with a download. */
const KEPT_MS = 60_000;

/** Gives the person a file. It never leaves the device. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
