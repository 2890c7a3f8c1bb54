// The bundler makes it: the address of the file as it is built.
// oxlint-disable-next-line import/default
import address from './rows.worker.ts?worker&url';

/** The part of a worker that is used here. */
export type RowsWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** Only what was built with this page may run in a worker. While developing, nothing is built. */
function ownScript(address: string): string {
  const url = new URL(address, location.origin);
  const built = url.pathname.startsWith('/assets/') || import.meta.env.DEV;
  if (url.origin !== location.origin || !built) throw new TypeError('This script is not of this page');
  return url.href;
}

let policy: { createScriptURL: (address: string) => string } | undefined;

/**
 * Takes the one policy that the CSP allows before anything else can.
 * Where the browser has no Trusted Types, the rule holds all the same.
 */
export function takeScriptPolicy(): void {
  const policies = Reflect.get(globalThis, 'trustedTypes') as ScriptPolicies | undefined;
  const rules = { createScriptURL: ownScript };
  policy ??= policies?.createPolicy('app-worker', rules) ?? rules;
}

/** The worker that takes large answers apart, or null where the browser makes none. */
export function startRowsWorker(): RowsWorker | null {
  try {
    takeScriptPolicy();
    return policy ? new Worker(policy.createScriptURL(address), { type: 'module' }) : null;
  } catch {
    return null;
  }
}
