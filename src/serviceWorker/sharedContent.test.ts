import { describe, expect, it } from 'vitest';
import { LIMITS, sharedContent } from './sharedContent.ts';

const photo = (bytes: number, type = 'image/jpeg', name = 'IMG_2041 Müller.jpg') =>
  new File([new Uint8Array(bytes)], name, { type });

function share(fields: Record<string, string | readonly File[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) form.append(name, each);
  }
  return form;
}
const kept = (fields: Record<string, string | readonly File[]>) => {
  const content = sharedContent(share(fields));
  return typeof content === 'string' ? content : Object.fromEntries(content);
};

describe('what is kept of a share', () => {
  it('is its texts', () => {
    expect(kept({ title: 'Ticket', text: '<script>alert(1)</script>', url: '', other: 'x' })).toEqual({
      title: 'Ticket',
      text: '<script>alert(1)</script>',
    });
  });

  it('is its photos, without their names', () => {
    const content = sharedContent(share({ photos: [photo(3), photo(4, 'image/heic')] }));
    const photos = content instanceof FormData ? (content.getAll('photos') as File[]) : [];
    expect(photos.map(({ name, size, type }) => [name, size, type])).toEqual([
      ['photo', 3, 'image/jpeg'],
      ['photo', 4, 'image/heic'],
    ]);
  });

  it('is the rest where a file is no photo', () => {
    expect(kept({ text: 'a text', photos: [photo(3, 'application/pdf')] })).toEqual({ text: 'a text' });
  });
});

it('says why nothing is kept', () => {
  expect(kept({})).toBe('nothing');
  expect(kept({ text: '  ', photos: [photo(0, 'application/octet-stream', '')] })).toBe('nothing');
  expect(kept({ photos: [photo(9, 'application/pdf')] })).toBe('noPhoto');
  expect(kept({ photos: Array.from({ length: 200 }, () => photo(1)) })).toBe('tooManyPhotos');
  expect(kept({ photos: [photo(LIMITS.photoBytes + 1)] })).toBe('photosTooLarge');
  expect(kept({ photos: Array.from({ length: 5 }, () => photo(LIMITS.photoBytes / 4)) })).toBe(
    'photosTooLarge',
  );
  expect(kept({ title: 'a', text: 'x'.repeat(LIMITS.text) })).toBe('textTooLong');
});

it('takes as much as the limits say', () => {
  const photos = Array.from({ length: LIMITS.photos }, () => photo(LIMITS.photoBytes / LIMITS.photos));
  expect(sharedContent(share({ text: 'x'.repeat(LIMITS.text), photos }))).toBeInstanceOf(FormData);
});
