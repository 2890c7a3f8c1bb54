import type { CDPSession } from '@playwright/test';

/** Added to each request, ms. Requests sent within this time of each other did not wait for each other's answers. */
const LATENCY_MS = 400;

interface Sent {
  url: string;
  /** By the monotonic clock of the browser, seconds. */
  sentAt: number;
  answeredAt: number | null;
  /** Answered by the browser's cache or a file that the service worker keeps. */
  isLocal: boolean;
  /** Transferred so far, with headers, bytes. */
  bytes: number;
}

/** The requests of a page on a slow network. */
export class NetworkLog {
  readonly #sent = new Map<string, Sent>();

  private constructor(devtools: CDPSession) {
    devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      this.#sent.set(requestId, {
        url: request.url,
        sentAt: timestamp,
        answeredAt: null,
        isLocal: false,
        bytes: 0,
      });
    });
    devtools.on('Network.requestServedFromCache', ({ requestId }) => {
      const sent = this.#sent.get(requestId);
      if (sent) sent.isLocal = true;
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const sent = this.#sent.get(requestId);
      if (sent) sent.bytes = encodedDataLength;
    });
    devtools.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
      const sent = this.#sent.get(requestId);
      if (!sent) return;
      sent.answeredAt = timestamp;
      if (response.fromDiskCache || response.serviceWorkerResponseSource === 'cache-storage')
        sent.isLocal = true;
    });
  }

  /** Slows the page's network down, and keeps a log of it from now on. */
  static async start(devtools: CDPSession): Promise<NetworkLog> {
    await devtools.send('Network.enable');
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      ...unlimited,
    });
    return new NetworkLog(devtools);
  }

  /** Returns the URLs of the requests so far that have an answer. */
  answered(): string[] {
    return [...this.#sent.values()].filter(({ answeredAt }) => answeredAt !== null).map(({ url }) => url);
  }

  /** Returns the size of the complete answers so far to requests with a matching URL, with headers, kB of 1,000 bytes. */
  kilobytes(pattern: RegExp): number {
    const matching = [...this.#sent.values()].filter(({ url }) => pattern.test(url));
    return matching.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;
  }

  /** Returns the URLs of the requests that have no answer yet. */
  waiting(): string[] {
    return [...this.#sent.values()].filter(({ answeredAt }) => answeredAt === null).map(({ url }) => url);
  }

  /**
   * Returns the number of round trips up to the answer of the first request with a matching URL: the longest chain of
   * requests each of which was sent after the answer of the one before.
   * @throws Error if there is no such request yet
   */
  roundTripsTo(pattern: RegExp): number {
    const depths = new Map<Sent, number>();
    for (const request of [...this.#sent.values()].toSorted((a, b) => a.sentAt - b.sentAt)) {
      const before = [...depths].filter(
        ([{ answeredAt }]) => answeredAt !== null && answeredAt <= request.sentAt,
      );
      const depth = Math.max(0, ...before.map(([, each]) => each)) + (request.isLocal ? 0 : 1);
      if (pattern.test(request.url)) return depth;
      depths.set(request, depth);
    }
    throw new Error(`No request matches ${pattern}`);
  }
}
