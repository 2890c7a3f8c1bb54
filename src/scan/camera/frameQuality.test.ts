import { describe, expect, test } from 'vitest';
import { frameFlaw } from './frameQuality.ts';

const WIDTH = 640;
const HEIGHT = 360;

/** Draws a frame whose brightness, 0 to 255, is `luma`; noise like that of a sensor is added. */
function frame(luma: (x: number, y: number) => number, noise = 3) {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  let seed = 1;
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const value = luma(at % WIDTH, Math.floor(at / WIDTH)) + noise * ((2 * seed) / 2_147_483_647 - 1);
    data.set([value, value, value, 255], 4 * at);
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** Bars of 24 px, blurred by a Gaussian of σ px. */
function bars(sigma: number, dark = 30, light = 220) {
  const line = Array.from({ length: 48 }, (_, x) => {
    let [sum, weights] = [0, 0];
    for (let d = -24; d <= 24; d += 1) {
      const weight = sigma === 0 ? Number(d === 0) : Math.exp(-(d * d) / (2 * sigma * sigma));
      sum += weight * ((x + d + 48) % 48 < 24 ? dark : light);
      weights += weight;
    }
    return sum / weights;
  });
  return (along: number) => line[along % 48] ?? 0;
}

describe('a frame', () => {
  test.each([0, 0.8, 1.5])('of bars that are blurred by %s px has no flaw, upright or level', (sigma) => {
    const bar = bars(sigma);
    expect(frameFlaw(frame((x) => bar(x)))).toBeNull();
    expect(frameFlaw(frame((_, y) => bar(y)))).toBeNull();
  });
  test.each([3.5, 4, 6])('of bars that are blurred by %s px is blurred, upright or level', (sigma) => {
    const bar = bars(sigma);
    expect(frameFlaw(frame((x) => bar(x)))).toBe('blurred');
    expect(frameFlaw(frame((_, y) => bar(y)))).toBe('blurred');
  });
  test('without light is dark, however sharp', () => {
    const bar = bars(0, 5, 40);
    expect(frameFlaw(frame((x) => bar(x), 8))).toBe('dark');
  });
  test('of a bare wall has no flaw: nothing in it could be sharp', () => {
    expect(frameFlaw(frame(() => 150, 8))).toBeNull();
  });
});
