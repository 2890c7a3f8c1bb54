import { expect, test } from 'vitest';
import { textsInPhoto, type PhotoAttempt } from './photoAttempts.ts';

interface Look {
  side: number;
  options: PhotoAttempt['options'];
}

/** Reads a photo that shows its codes in some looks only. */
async function read(longest: number, textsOf: (look: Look) => string[]) {
  const looks: Look[] = [];
  const texts = await textsInPhoto(longest, async (look) => {
    looks.push(look);
    return textsOf(look);
  });
  return { texts, looks };
}

test('a large photo is searched at both sizes, and the texts are joined', async () => {
  const { texts, looks } = await read(4000, ({ side }) =>
    side === 1280 ? ['WIFI:S:EMS;;'] : ['KEY', 'WIFI:S:EMS;;'],
  );
  expect(texts).toEqual(['WIFI:S:EMS;;', 'KEY']);
  expect(looks.map(({ side }) => side)).toEqual([1280, 2880]);
});

test('a small photo is searched once', async () => {
  const { looks } = await read(800, () => ['KEY']);
  expect(looks.map(({ side }) => side)).toEqual([800]);
});

test('only a photo without any code is read with other thresholds, enlarged and denoised', async () => {
  const { texts, looks } = await read(800, () => []);
  expect(texts).toEqual([]);
  expect(looks.slice(1)).toEqual([
    { side: 800, options: { binarizer: 'GlobalHistogram' } },
    { side: 800, options: { binarizer: 'FixedThreshold' } },
    { side: 1600, options: {} },
    { side: 1600, options: { tryDenoise: true } },
  ]);
});

test('the retries end with the first code', async () => {
  const { texts, looks } = await read(800, ({ options }) =>
    options.binarizer === 'FixedThreshold' ? ['KEY'] : [],
  );
  expect(texts).toEqual(['KEY']);
  expect(looks).toHaveLength(3);
});

test.each([640, 1280, 1440, 2000, 2880, 8000])(
  'a photo of %s px is never looked at twice in the same way, nor above 2880 px',
  async (longest) => {
    const { looks } = await read(longest, () => []);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
    expect(Math.max(...looks.map(({ side }) => side))).toBeLessThanOrEqual(2880);
  },
);
