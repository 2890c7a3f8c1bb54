import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail } from './run.mjs';

const WINDOWS = process.platform === 'win32';
const DOWNLOAD_LIMIT_MS = 180_000;
const INSTALL_LIMIT_MS = 300_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const KNOWN_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * Returns the path of a working Chromium: Playwright's own, which is downloaded if missing, else an installed one, else
 * Debian's package, which is installed if possible. Exits with a message if there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return runs(named) ? named : fail(`CHROMIUM_PATH is ${named}, which does not start as a browser.`);

  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (!runs(own)) await download('Chromium', '--no-shell');
  const found = [own, ...installed()].find(runs) ?? (await fromDebian());
  return found ?? fail('The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.');
}

/**
 * Returns the environment for Playwright: the full browser, and Debian's headless shell for most tests if it is
 * installed, because it needs a third less CPU time.
 */
export async function browserEnv() {
  const full = await findBrowser();
  const shell = process.env.CHROMIUM_PATH ? undefined : onPath(['chromium-headless-shell']).find(runs);
  return { CHROMIUM_PATH: shell ?? full, CHROMIUM_WHOLE_PATH: full };
}

// A browser that lacks a system library exits at once. On Windows, --version would open a window.
export function runs(path) {
  if (!existsSync(path)) return false;
  return WINDOWS || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const installed = () => [...onPath(NAMES), ...KNOWN_PATHS];

export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Downloads Playwright's own browser. Errors are ignored: without a network, an installed browser is used. */
export async function download(name, ...flags) {
  console.log(`Looking for Playwright’s ${name}…`);
  const cli = join('node_modules', 'playwright', 'cli.js');
  await quietly(process.execPath, [cli, 'install', name.toLowerCase(), ...flags], DOWNLOAD_LIMIT_MS, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000',
  });
}

async function fromDebian() {
  await installDebian('Chromium', 'chromium', 'chromium-headless-shell');
  return installed().find(runs);
}

/** Installs Debian packages if this user may. Errors are ignored, since the caller reports missing programs. */
export async function installDebian(title, ...packages) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log(`Installing Debian’s ${title}…`);
  const apt = { DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update'], INSTALL_LIMIT_MS, apt);
  for (const name of packages)
    await quietly('apt-get', ['install', '-y', '--no-install-recommends', name], INSTALL_LIMIT_MS, apt);
}

/** Runs a program without output. Kills the program and its children after a time limit. */
function quietly(program, args, limitMs, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      detached: !WINDOWS,
      env: { ...process.env, ...env },
    });
    const end = () => (WINDOWS ? child.kill() : process.kill(-child.pid, 'SIGKILL'));
    const timer = setTimeout(end, limitMs);
    const onSignal = (signal) => {
      end();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const settle = () => {
      clearTimeout(timer);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      resolve();
    };
    child.once('error', settle).once('close', settle);
  });
}
