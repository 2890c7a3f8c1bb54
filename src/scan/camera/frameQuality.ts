/** What keeps a frame from being read; null if nothing obvious does. */
export type FrameFlaw = 'dark' | 'blurred' | null;

/** Every so many pixels are sampled, in both directions: 14,400 of a frame of 1280 × 720. */
const STRIDE = 8;
/** Mean brightness, 0 to 255, below which printed codes drown in the noise of the sensor. */
const DARK = 45;
/** Difference between light and dark parts, 0 to 255, below which the frame shows nothing with edges, like a wall. */
const FLAT = 40;
/** Distance of the pixels compared at an edge, px. */
const STEP = 2;
/**
 * Minimum change of slope at the sharpest edges, as a fraction of the contrast. A sharp edge reaches 0.5; an edge that
 * is blurred by σ px reaches 0.24 (STEP / σ)². Fine codes become unreadable at a blur of 3 px.
 */
const BLURRED = 0.12;

type Luma = (x: number, y: number) => number;

const part = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const sort = (numbers: number[]) => numbers.sort((a, b) => a - b);

/** Returns how sharply the brightness bends along x at the sharpest edges of the middle of a frame. */
function bendAlongX(luma: Luma, width: number, height: number): number {
  // Averages a few pixels across x, which reduces the noise of the sensor.
  const smooth: Luma = (x, y) => (luma(x, y) + luma(x, y + 1) + luma(x, y + 2) + luma(x, y + 3)) / 4;
  const bends: number[] = [];
  for (let y = Math.floor(height / 4); y < (3 * height) / 4 - 4; y += STRIDE) {
    for (let x = Math.floor(width / 4) + STEP; x < (3 * width) / 4 - STEP; x += 1) {
      bends.push(Math.abs(smooth(x - STEP, y) - 2 * smooth(x, y) + smooth(x + STEP, y)));
    }
  }
  return part(sort(bends), 0.995);
}

/** Returns why a frame may be unreadable. Judges the middle of the frame, where people hold the label. */
export function frameFlaw({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): FrameFlaw {
  const luma: Luma = (x, y) => {
    const at = 4 * (y * width + x);
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  };
  const lumas: number[] = [];
  for (let y = Math.floor(height / 4); y < (3 * height) / 4; y += STRIDE) {
    for (let x = Math.floor(width / 4); x < (3 * width) / 4; x += STRIDE) lumas.push(luma(x, y));
  }
  if (lumas.length === 0) return null;
  sort(lumas);
  if (lumas.reduce((sum, each) => sum + each, 0) / lumas.length < DARK) return 'dark';
  const contrast = part(lumas, 0.98) - part(lumas, 0.02);
  if (contrast < FLAT) return null;
  // A linear code has edges in one direction only.
  const bend = Math.max(
    bendAlongX(luma, width, height),
    bendAlongX((y, x) => luma(x, y), height, width),
  );
  return bend < BLURRED * contrast ? 'blurred' : null;
}
