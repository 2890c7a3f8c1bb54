/** Longest side of a camera frame, px: 3 px per module for the finest code of a label at arm's length. */
export const FRAME_SIDE = 1280;

interface Drawn {
  source: CanvasImageSource;
  width: number;
  height: number;
}

/** Draws images onto one reused canvas to read their pixels. */
export class Canvas {
  readonly #canvas = new OffscreenCanvas(1, 1);
  readonly #context = this.#canvas.getContext('2d', { willReadFrequently: true });

  /**
   * Returns the pixels of an image, row by row from the top.
   * @param side length of the longer side, px
   * @param mayEnlarge whether an image smaller than `side` is enlarged
   * @returns null if there is nothing to draw
   */
  pixels({ source, width, height }: Drawn, side: number, mayEnlarge = false): ImageData | null {
    if (!this.#context || width < 1 || height < 1) return null;
    const scale = side / Math.max(width, height);
    const factor = mayEnlarge ? scale : Math.min(1, scale);
    const [wide, high] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
    this.#canvas.width = wide;
    this.#canvas.height = high;
    // Transparent pixels become white, like paper.
    this.#context.fillStyle = '#fff';
    this.#context.fillRect(0, 0, wide, high);
    this.#context.drawImage(source, 0, 0, wide, high);
    return this.#context.getImageData(0, 0, wide, high);
  }

  /** Whether the browser returns pixels as they were drawn. Some alter them, against fingerprinting. */
  isReadable(): boolean {
    if (!this.#context) return false;
    this.#context.fillStyle = '#126abe';
    this.#context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = this.#context.getImageData(0, 0, 1, 1).data;
    return red === 0x12 && green === 0x6a && blue === 0xbe;
  }
}
