/** Thrown by {@link readText} for a body over its limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * The whole body as text, without a byte order mark. An aborted signal ends the reading whatever the stream does.
 * @throws TooLarge over `limit` bytes, after telling the sender to stop; the stream's own error if it breaks off
 */
export async function readText(response: Response, limit: number, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (Number(response.headers.get('Content-Length')) > limit) throw new TooLarge();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) throw new TooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
