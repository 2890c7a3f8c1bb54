/** What a device may share at once. */
export const LIMITS = { photos: 10, photoBytes: 48_000_000, text: 100_000 };

/** Why nothing of a share is kept; in the address of the page, which has words for each. */
export type ShareProblem = 'nothing' | 'noPhoto' | 'tooManyPhotos' | 'photosTooLarge' | 'textTooLong';

const TEXTS = ['title', 'text', 'url'] as const;

/**
 * Returns the texts and photos of a share, under the names of the manifest's `share_target`, or why nothing of the share is
 * kept. Files other than pictures are left out.
 */
export function sharedContent(shared: FormData): FormData | ShareProblem {
  const content = new FormData();
  const texts = TEXTS.map((name) => [name, shared.get(name)] as const);
  for (const [name, text] of texts)
    if (typeof text === 'string' && text.trim() !== '') content.set(name, text);
  const length = [...content.values()].reduce((sum, text) => sum + String(text).length, 0);
  if (length > LIMITS.text) return 'textTooLong';
  // A form without a chosen file has an empty one.
  const files = shared.getAll('photos').filter((file) => file instanceof File && file.size > 0) as File[];
  const photos = files.filter(({ type }) => type.startsWith('image/'));
  if (photos.length > LIMITS.photos) return 'tooManyPhotos';
  if (photos.reduce((sum, { size }) => sum + size, 0) > LIMITS.photoBytes) return 'photosTooLarge';
  // Without its name, which may say who or where.
  for (const photo of photos) content.append('photos', photo, 'photo');
  if (![...content].length) return files.length > 0 ? 'noPhoto' : 'nothing';
  return content;
}
