import { existsSync } from 'node:fs';
import { download, installDebian, onPath, runs } from './browser.mjs';

/**
 * Finds Firefox and WebKit: Playwright's own, else an installed one, else a downloaded one, else Debian's package.
 * @returns {Promise<{ env: Record<string, string>, missing: Record<string, string> }>} the environment for Playwright,
 *   and by project, why an engine is missing
 */
export async function findEngines() {
  const firefox = await findFirefox();
  const webKit = await findWebKit();
  return {
    env: { ...firefox.env, ...webKit.env },
    missing: {
      ...(firefox.env
        ? {}
        : { firefox: 'Firefox is missing: install it, or set FIREFOX_PATH to where it is.' }),
      ...(webKit.env
        ? {}
        : {
            webkit: 'WebKit is missing: install Debian’s webkit2gtk-driver and xvfb, or Playwright’s WebKit.',
          }),
    },
  };
}

async function findFirefox() {
  const { firefox } = await import('@playwright/test');
  const installed = () =>
    [process.env.FIREFOX_PATH, ...onPath(['firefox-esr', 'firefox'])].filter(Boolean).find(runs);
  return find({
    title: 'Firefox',
    own: () => starts(firefox),
    installed: () => {
      const path = installed();
      return path && { FIREFOX_PATH: path };
    },
    packages: ['firefox-esr'],
  });
}

async function findWebKit() {
  const { webkit } = await import('@playwright/test');
  const { register } = await import('tsx/esm/api');
  register();
  const { findWebKit: programs } = await import('../../e2e/webkit/driver.ts');
  return find({
    title: 'WebKit',
    own: () => starts(webkit),
    installed: () => programs() && { WEBKIT: 'system' },
    packages: ['webkit2gtk-driver', 'xvfb'],
  });
}

async function find({ title, own, installed, packages }) {
  if (await own()) return { env: {} };
  const env = installed();
  if (env) return { env };
  await download(title);
  if (await own()) return { env: {} };
  await installDebian(title, ...packages);
  return { env: installed() || undefined };
}

/** Returns whether Playwright's own browser starts; it may be installed but lack a system library. */
async function starts(type) {
  if (!existsSync(type.executablePath())) return false;
  try {
    await (await type.launch()).close();
    return true;
  } catch {
    return false;
  }
}
