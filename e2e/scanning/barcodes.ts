import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

/** Grey values, row by row: 0 is black, 255 is white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface Shot {
  /** How wide the code is on the picture, px. */
  wide: number;
  /** Degrees, clockwise. */
  turned?: number;
  /** Radius of the blur, px. */
  blurred?: number;
  /** Grey of the ink and of the paper. */
  ink?: number;
  paper?: number;
}

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(WASM).buffer as ArrayBuffer } });

/** A code, one px for each module, with the white around it that it needs. */
export async function codeOf(text: string, format: 'QRCode' | 'DataMatrix' | 'Code128'): Promise<Grey> {
  const { symbol, error } = await writeBarcode(text, { format, scale: 1 });
  if (error) throw new Error(error);
  return { width: symbol.width, height: symbol.height, data: Uint8Array.from(symbol.data) };
}

/** The code in the middle of a picture, as a camera shows it. */
export function photograph(
  code: Grey,
  { wide, turned = 0, blurred = 0, ink = 20, paper = 235 }: Shot,
  [width, height] = [640, 480],
): Grey {
  const data = new Uint8Array(width * height);
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const module = wide / code.width;
  // A linear code is one row high; on a label it is as high as a thumb.
  const high = code.height * module < wide / 4 ? wide / 4 / code.height : module;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const column = Math.floor((dx * cos + dy * sin) / module + code.width / 2);
      const row = Math.floor((dy * cos - dx * sin) / high + code.height / 2);
      const inside = column >= 0 && row >= 0 && column < code.width && row < code.height;
      const white = !inside || (code.data[row * code.width + column] ?? 255) > 127;
      data[y * width + x] = white ? paper : ink;
    }
  }
  return blur({ width, height, data }, blurred);
}

/** The mean of a square around each px. */
function blur({ width, height, data }: Grey, radius: number): Grey {
  if (radius === 0) return { width, height, data };
  const smeared = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++) {
        for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
          sum += data[v * width + u] ?? 0;
          count += 1;
        }
      }
      smeared[y * width + x] = sum / count;
    }
  }
  return { width, height, data: smeared };
}

/** Writes a film that a browser takes for its camera: each picture for a tenth of a second. */
export function writeFilm(file: string, pictures: readonly Grey[]): void {
  const [{ width, height } = { width: 0, height: 0 }] = pictures;
  const colours = Buffer.alloc((width * height) / 2, 128);
  const frames = pictures.flatMap(({ data }) => [Buffer.from('FRAME\n'), Buffer.from(data), colours]);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip C420jpeg\n`), ...frames]),
  );
}

/** A picture as a file to upload. */
export function pngOf({ width, height, data }: Grey): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
