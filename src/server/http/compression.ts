import { Readable, pipeline, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

export type Encoding = 'br' | 'gzip';

/** Bytes below which a packet is sent anyway, so that compression saves nothing. */
const MIN_BYTES = 1_400;

const MEDIA_TYPE = /^(?:application\/(?:[\w.-]+\+)?json|text\/[\w.-]+)\b/i;

/** Headers of a response, by lower-case name. */
type Header = (name: string) => string | undefined;

/**
 * Returns the encoding for a response of the service: Brotli or gzip, whichever the browser accepts. Null for responses
 * that are short, empty, encoded already, not text, or that must not be transformed (RFC 9111, 5.2.2.6).
 */
export function encodingFor(
  { method, acceptEncoding }: { method: string | undefined; acceptEncoding: string | undefined },
  status: number,
  header: Header,
): Encoding | null {
  if (method === 'HEAD' || status !== 200 || header('content-encoding')) return null;
  if (!MEDIA_TYPE.test(header('content-type') ?? '')) return null;
  if (/\bno-transform\b/i.test(header('cache-control') ?? '')) return null;
  const length = header('content-length');
  if (length !== undefined && Number(length) < MIN_BYTES) return null;
  const accepted = parseAccept(acceptEncoding ?? '');
  const isAccepted = (encoding: Encoding) =>
    accepted.some(({ type, q }) => type.toLowerCase() === encoding && q > 0);
  return isAccepted('br') ? 'br' : isAccepted('gzip') ? 'gzip' : null;
}

/** Brotli 4 is as fast as gzip 6, and smaller. */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};
const GZIP = { level: 6 };

/**
 * Creates the stream that encodes a body, off the event loop. Each chunk is flushed, so that rows reach the browser as
 * soon as they are sent.
 */
export const createEncoder = (encoding: Encoding): Transform =>
  encoding === 'br'
    ? createBrotliCompress({ ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH })
    : createGzip({ ...GZIP, flush: constants.Z_SYNC_FLUSH });

const [brotliWhole, gzipWhole] = [promisify(brotliCompress), promisify(gzip)];

/** Encodes a body that is there as a whole, off the event loop; a stream would cost half as much again. */
const encodeWhole = (encoding: Encoding, body: ArrayBuffer): Promise<Buffer> =>
  encoding === 'br' ? brotliWhole(body, BROTLI) : gzipWhole(body, GZIP);

/** Returns the headers of the encoded response, given those of the plain one. */
export function encodedHeaders(encoding: Encoding, header: Header): Record<string, string> {
  const vary = header('vary');
  const etag = header('etag');
  return {
    'content-encoding': encoding,
    vary:
      vary && !/\baccept-encoding\b|\*/i.test(vary)
        ? `${vary}, Accept-Encoding`
        : (vary ?? 'Accept-Encoding'),
    // The bytes differ from those that a strong tag stands for.
    ...(etag && !etag.startsWith('W/') && { etag: `W/${etag}` }),
  };
}

/** Encodes a response if the browser accepts that and its body is long. A body that is cut off stays cut off. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const header: Header = (name) => response.headers.get(name) ?? undefined;
  const acceptEncoding = request.headers.get('accept-encoding') ?? undefined;
  const encoding = encodingFor({ method: request.method, acceptEncoding }, response.status, header);
  if (encoding === null) return response;
  if (header('content-length') !== undefined) {
    const body = new Uint8Array(await encodeWhole(encoding, await response.arrayBuffer()));
    return new Response(body, { status: response.status, headers: headersOf(response, encoding, header) });
  }
  if (!response.body) return response;
  const reader = response.body.getReader();
  const first = await reader.read();
  // The length of a body that was given whole is not in the headers yet.
  const second = first.done || first.value.length < MIN_BYTES ? await reader.read() : null;
  const { status } = response;
  if (first.done || second?.done) return new Response(first.value, { status, headers: response.headers });
  const headers = headersOf(response, encoding, header);
  const encoder = createEncoder(encoding);
  // Errors arrive through the encoder, which the pipeline destroys.
  pipeline(
    Readable.from(chunksOf(second ? [first.value, second.value] : [first.value], reader)),
    encoder,
    () => undefined,
  );
  return new Response(Readable.toWeb(encoder) as ReadableStream, { status, headers });
}

function headersOf(response: Response, encoding: Encoding, header: Header): Headers {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  for (const [name, value] of Object.entries(encodedHeaders(encoding, header))) headers.set(name, value);
  return headers;
}

async function* chunksOf(begin: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    yield* begin;
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
