import type { Browser } from '@playwright/test';

type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>;

interface BidiSession {
  send: Send;
}

const CM_PER_INCH = 2.54;
const SETS_VALUE = /inputElement\.value (\+?)= (text|value);/g;
const INSERTS_STYLE = 'if (syncAnimations) {';
const adapted = new WeakSet<object>();

/**
 * Works around four problems of Playwright 1.65 with Firefox ESR over WebDriver BiDi, in the `send` of its sessions:
 *
 * - `emulation.setMediaFeaturesOverride` is unknown to this Firefox, so its failure is ignored.
 * - `fill()` sets the value through React's own setter, so React would see no change. The prototype's setter is called.
 * - `pdf()` sends inches, but the protocol uses centimetres.
 * - `screenshot()` inserts a style element for a moment, which the page's Content-Security-Policy reports.
 *
 * Does nothing in other browsers.
 */
export function adaptBidi(browser: Browser): void {
  const session = sessionOf(browser);
  if (!session) return;
  const sessions = Object.getPrototypeOf(session) as BidiSession;
  if (adapted.has(sessions)) return;
  adapted.add(sessions);
  const { send } = sessions;
  sessions.send = function (this: BidiSession, method, params) {
    if (method === 'emulation.setMediaFeaturesOverride')
      return send.call(this, method, params).catch(ignoreUnknownCommand);
    if (method === 'browsingContext.print') return send.call(this, method, inCentimetres(params));
    if (method.startsWith('script.')) return send.call(this, method, adaptedScript(params));
    return send.call(this, method, params);
  };
}

/** Returns Playwright's internal session, which is in this process. */
function sessionOf(browser: Browser): BidiSession | undefined {
  const { toImpl } = Reflect.get(browser, '_connection') as { toImpl?: (object: unknown) => object };
  const internal = toImpl?.(browser);
  return internal && (Reflect.get(internal, '_browserSession') as BidiSession | undefined);
}

function ignoreUnknownCommand(error: unknown): void {
  if (!/unknown command/.test(String(error))) throw error;
}

function inCentimetres(params: Record<string, unknown>): Record<string, unknown> {
  const converted = (sizes: unknown) =>
    Object.fromEntries(
      Object.entries(sizes as Record<string, number>).map(([side, inches]) => [side, inches * CM_PER_INCH]),
    );
  return { ...params, page: converted(params.page), margin: converted(params.margin) };
}

/** Returns the parameters of a script command with Playwright's own code in it changed. */
function adaptedScript(params: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(params);
  const changed = text
    .replaceAll(SETS_VALUE, (_, plus: string, name: string) => {
      const value = plus ? `inputElement.value + ${name}` : name;
      const prototype = 'Object.getPrototypeOf(inputElement)';
      return `Object.getOwnPropertyDescriptor(${prototype}, 'value').set.call(inputElement, ${value});`;
    })
    .replace(INSERTS_STYLE, 'if (false) {');
  return changed === text ? params : (JSON.parse(changed) as Record<string, unknown>);
}
