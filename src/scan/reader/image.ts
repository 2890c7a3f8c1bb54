/** The pixels of a picture, row by row from the top. */
export type Pixels = ImageData;

/** Longest side of a frame that is read, in px: the finest code of a label at arm's length has 3 for each module. */
export const FRAME_SIDE = 1280;
/** A photo shows more of the wall, so it is read as it is first, and then in more detail. */
export const PHOTO_SIDES = [1280, 2880] as const;

interface Drawn {
  source: CanvasImageSource;
  width: number;
  height: number;
}

/** Draws pictures to read their pixels, on one canvas that is kept. */
export class Canvas {
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('2d', { willReadFrequently: true });

  /**
   * @param side px: what is longer is made smaller
   * @returns null where there is nothing to draw
   */
  pixels({ source, width, height }: Drawn, side: number): Pixels | null {
    if (!this.#context || width < 1 || height < 1) return null;
    const scale = Math.min(1, side / Math.max(width, height));
    const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    this.#canvas.width = wide;
    this.#canvas.height = high;
    // What is see-through in a picture is white on paper.
    this.#context.fillStyle = '#fff';
    this.#context.fillRect(0, 0, wide, high);
    this.#context.drawImage(source, 0, 0, wide, high);
    return this.#context.getImageData(0, 0, wide, high);
  }
}
