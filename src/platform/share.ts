const textFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain' });

/** Whether the system's share sheet takes a text file. */
export const canShareText = (): boolean =>
  navigator.canShare?.({ files: [textFile('', 'text.txt')] }) ?? false;

/**
 * Opens the share sheet with a text file. Call in response to a tap.
 * @returns whether the file was shared; false if the person closed the sheet or the system refused
 */
export async function shareText(text: string, name: string): Promise<boolean> {
  try {
    await navigator.share({ files: [textFile(text, name)] });
    return true;
  } catch {
    return false;
  }
}
