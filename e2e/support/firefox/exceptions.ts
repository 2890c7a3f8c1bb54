const BODY = 'Playwright does not get the body of a request over BiDi';
const MEDIA = 'Playwright cannot emulate print or a colour scheme in this Firefox';
const DEVTOOLS = 'it needs the DevTools protocol of Chromium';
const DOWNLOAD = 'Playwright gets no download event over BiDi; the journeys save files';
const PASTE = 'Firefox makes no ClipboardEvent from a script; the journeys paste by the keyboard';
const OFFLINE = 'without a network, this Firefox cannot open a page that a test serves';
const FLAGS = 'it starts a browser with flags of Chromium';
const CACHE = 'Playwright loses a page in the back-forward cache of Firefox';
const TABS = 'with two pages under a service worker, Firefox under Playwright ends';
const AXE = 'while axe looks at page after page, Firefox under Playwright ends';
const CRASH = 'where a page crashes, Firefox under Playwright ends';

/** Tests that cannot run in Firefox, by file and title, and why. An empty title stands for the whole file. */
export const EXCEPTIONS: [file: string, title: string, why: string][] = [
  ['accessibility/axe', '', MEDIA],
  ['accessibility/sunTheme', '', MEDIA],
  ['accessibility/vision', '', DEVTOOLS],
  ['brands/', 'pages have', MEDIA],
  ['certificate/', 'one page holds', MEDIA],
  ['claim/claim', 'from sign-in to two confirmed ticks', BODY],
  ['faults/answers/lists', 'a list of 20,000', DEVTOOLS],
  ['faults/connection/network', 'offline', OFFLINE],
  ['faults/security/exports', '', DOWNLOAD],
  ['faults/sessions/backForwardCache', '', CACHE],
  ['faults/tokens/tabs', 'crashed', CRASH],
  ['faults/tokens/tabs', '#26', CACHE],
  ['languages/', 'in en-XA every text fits', AXE],
  ['licenses/export', '', DOWNLOAD],
  ['licenses/print', '', MEDIA],
  ['lookup/', 'mail', PASTE],
  ['offline/updates', 'tabs of two versions', TABS],
  ['pairing/', 'what a scanner reads', DEVTOOLS],
  ['reference/', 'no host answers', MEDIA],
  ['reference/', 'has no accessibility fault', MEDIA],
  ['scanning/camera', '', FLAGS],
  ['scanning/keyboardScanner', '', DEVTOOLS],
  ['scanning/noCamera', 'a camera that cannot be had', FLAGS],
  ['stickers/', '', MEDIA],
  ['support/watch', 'reports each kind of fault', DOWNLOAD],
  ['visits/wholeVisit', '', DEVTOOLS],
];

/** Returns why a test cannot run in Firefox, or undefined if it can. */
export function exceptionOf(file: string, titles: string): string | undefined {
  return EXCEPTIONS.find(([inFile, title]) => file.includes(`e2e/${inFile}`) && titles.includes(title))?.[2];
}
