import type { ReaderOptions } from 'zxing-wasm/reader';

/** One attempt to read a photo. */
export interface PhotoAttempt {
  /** Length of the longer side, px, for a photo whose longer side is `longest`. */
  side: (longest: number) => number;
  options: Pick<ReaderOptions, 'tryDenoise' | 'binarizer'>;
}

const atMost = (side: number) => (longest: number) => Math.min(side, longest);
/** Twice the size, for photos up to 1440 px: larger ones take seconds, and show enough detail as they are. */
const enlarged = (longest: number) => (longest <= 1440 ? 2 * longest : Math.min(longest, 2880));

/**
 * Always made, and their texts joined: a photo shows more than the label, and a useless code may be found at one size
 * while the wanted code is found only at the other.
 */
export const ATTEMPTS: readonly PhotoAttempt[] = [
  { side: atMost(1280), options: {} },
  { side: atMost(2880), options: {} },
];

/** Made one after the other until a code is found, quick attempts first. Each checks codes as strictly as the others. */
export const RETRIES: readonly PhotoAttempt[] = [
  { side: atMost(1280), options: { binarizer: 'GlobalHistogram' } },
  { side: atMost(1280), options: { binarizer: 'FixedThreshold' } },
  { side: enlarged, options: {} },
  { side: enlarged, options: { tryDenoise: true } },
];

/**
 * Returns the texts found in a photo, each once.
 * @param longest longer side of the photo, px
 * @param look makes one attempt
 */
export async function textsInPhoto(
  longest: number,
  look: (attempt: { side: number; options: PhotoAttempt['options'] }) => Promise<string[]>,
): Promise<string[]> {
  const texts = new Set<string>();
  const looked = new Set<string>();
  async function attempt({ side, options }: PhotoAttempt) {
    const planned = { side: side(longest), options };
    // For photos of some sizes, two attempts are the same.
    const id = JSON.stringify(planned);
    if (looked.has(id)) return;
    looked.add(id);
    for (const text of await look(planned)) texts.add(text);
  }
  for (const each of ATTEMPTS) await attempt(each);
  for (const each of RETRIES) if (texts.size === 0) await attempt(each);
  return [...texts];
}
