import { BASE_PATH } from '#lib/basePath.ts';

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

interface ScriptPolicies {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/** Only what was built with this page may run in a worker. While developing, nothing is built. */
function ownScript(address: string): string {
  const url = new URL(address, location.origin);
  const built = url.pathname.startsWith(`${BASE_PATH}assets/`) || import.meta.env.DEV;
  if (url.origin !== location.origin || !built) throw new TypeError('This script is not of this page');
  return url.href;
}

let policy: ScriptPolicy | undefined;

/**
 * Takes the one policy that the CSP allows before anything else can.
 * Where the browser has no Trusted Types, the rule holds all the same.
 */
export function takeScriptPolicy(): ScriptPolicy {
  const policies = Reflect.get(globalThis, 'trustedTypes') as ScriptPolicies | undefined;
  const rules = { createScriptURL: ownScript };
  policy ??= policies?.createPolicy('app-worker', rules) ?? rules;
  return policy;
}

/**
 * A worker of this build, or null where the browser makes none.
 * @param address as the bundler gives it for `?worker&url`
 */
export function startWorker(address: string): Worker | null {
  try {
    return new Worker(takeScriptPolicy().createScriptURL(address), { type: 'module' });
  } catch {
    return null;
  }
}
