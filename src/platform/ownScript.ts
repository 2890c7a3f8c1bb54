import { BASE_PATH } from '#lib/basePath.ts';

interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

interface ScriptPolicies {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/** Returns the URL if the script belongs to this build. In development there is no build, and any script is allowed. */
function ownScript(address: string): string {
  const url = new URL(address, location.origin);
  const isAsset = url.pathname.startsWith(`${BASE_PATH}assets/`);
  const built = isAsset || url.pathname === `${BASE_PATH}sw.js` || import.meta.env.DEV;
  if (url.origin !== location.origin || !built) throw new TypeError('This script is not of this page');
  return url.href;
}

let policy: ScriptPolicy | undefined;

/**
 * Creates the only Trusted Types policy that the CSP allows, before other code can. The rule also applies in browsers
 * without Trusted Types.
 */
export function takeScriptPolicy(): ScriptPolicy {
  const policies = Reflect.get(globalThis, 'trustedTypes') as ScriptPolicies | undefined;
  const rules = { createScriptURL: ownScript };
  policy ??= policies?.createPolicy('app-worker', rules) ?? rules;
  return policy;
}

/**
 * Starts a worker of this build. Returns null if the browser cannot start one.
 * @param address from an import with `?worker&url`
 */
export function startWorker(address: string): Worker | null {
  try {
    return new Worker(takeScriptPolicy().createScriptURL(address), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Fetches a file of this build.
 * @param address from an import with `?url`
 * @throws TypeError without a connection, or if the host does not have the file
 */
export async function fetchOwnFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(address, location.origin));
  if (!response.ok) throw new TypeError(`The host does not have ${address}`);
  return response.arrayBuffer();
}
