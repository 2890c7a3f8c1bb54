import { BASE_PATH } from '#lib/basePath.ts';
import { takeScriptPolicy } from '#platform/ownScript.ts';

/** The version of this page, from the document; see scripts/serviceWorker.ts. */
const ownVersion = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;

/** Time for a worker to answer; the browser starts it first. */
const ANSWER_LIMIT_MS = 10_000;
/** Time for a worker to fetch parts of the app: the barcode reader over a slow link. */
const KEEP_LIMIT_MS = 300_000;

/** Sends a message to the worker. @returns the answer; undefined if none comes within the time limit */
function ask(worker: ServiceWorker, message: object, limitMs = ANSWER_LIMIT_MS): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data));
    port1.start();
    worker.postMessage(message, [port2]);
    setTimeout(() => resolve(undefined), limitMs);
  });
}

export interface ServiceWorkerControl {
  /** Lets a newer worker take over if the last page of an older version is closed by now. */
  inspectWaiting(): void;
  /** Asks the host for a newer version. Rejects without a network. */
  check(): Promise<void>;
}

/**
 * Keeps parts of the app for use without a network, in this and every later version: languages, or the barcode reader,
 * `reader`. Waits for the worker, which is registered once the first page has its data.
 * @returns false if they could not be fetched, or this browser has no service workers here
 */
export async function keepParts(names: readonly string[]): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || import.meta.env.DEV) return false;
  const { active, waiting } = await serviceWorker.ready;
  const workers = [active, waiting].filter((worker) => worker !== null);
  const answers = await Promise.all(
    workers.map((worker) => ask(worker, { ask: 'keep', names }, KEEP_LIMIT_MS)),
  );
  return answers.every((answer) => answer === true);
}

/**
 * Registers the service worker, which keeps the app on the device.
 * @param onNewVersion called when the host has a newer version than this page, and that version is on the device
 * @returns null if this browser has no service workers here, as over plain http, or refuses this one
 */
export async function registerServiceWorker(onNewVersion: () => void): Promise<ServiceWorkerControl | null> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || import.meta.env.DEV) return null;
  try {
    const address = takeScriptPolicy().createScriptURL(`${BASE_PATH}sw.js`);
    await serviceWorker.register(address, { scope: BASE_PATH, updateViaCache: 'none' });
  } catch {
    // Everything works without it, with a network.
    return null;
  }
  const registration = await serviceWorker.ready;

  /** A page of the worker's own version lets it take over; an older page offers that version. */
  async function inspect(worker: ServiceWorker | null) {
    if (!worker) return;
    const version = await ask(worker, { ask: 'version' });
    if (version === ownVersion()) worker.postMessage({ ask: 'replace' }, []);
    else if (version !== undefined) onNewVersion();
  }
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') void inspect(worker);
    });
  registration.addEventListener('updatefound', () => follow(registration.installing));
  serviceWorker.addEventListener('controllerchange', () => void inspect(serviceWorker.controller));
  follow(registration.installing);
  void inspect(registration.waiting);

  return {
    inspectWaiting: () => void inspect(registration.waiting),
    check: async () => void (await registration.update()),
  };
}
