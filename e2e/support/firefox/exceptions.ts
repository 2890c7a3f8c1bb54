const BODY = 'Playwright does not get the body of a request over BiDi';
const MEDIA = 'Playwright cannot emulate print or a colour scheme in this Firefox';
const DEVTOOLS = 'it needs the DevTools protocol of Chromium';
const DOWNLOAD = 'Playwright gets no download event over BiDi; the journeys save files';
const PASTE = 'Firefox makes no ClipboardEvent from a script; the journeys paste by the keyboard';
const OFFLINE = 'without a network, this Firefox cannot open a page that a test serves';
const FLAGS = 'it starts a browser with flags of Chromium';
const WORDS = 'the test knows the words of Chromium alone';
const LETTERS = 'Firefox prints the words across the sheet letter by letter';

/** Tests that cannot run in Firefox, by file and title, and why. An empty title stands for the whole file. */
const EXCEPTIONS: [file: string, title: string, why: string][] = [
  ['accessibility/axe', '', MEDIA],
  ['accessibility/sunTheme', '', MEDIA],
  ['accessibility/vision', '', DEVTOOLS],
  ['certificate/', 'one page holds', MEDIA],
  ['certificate/', 'in words across the sheet', LETTERS],
  ['claim/claim', 'from sign-in to two confirmed ticks', BODY],
  ['claim/claim', 'activates at an instant', BODY],
  ['claim/keyEntry', 'an hour at the site', BODY],
  ['claim/keyEntry', 'pasted', PASTE],
  ['faults/answers/lists', 'a list of 20,000', DEVTOOLS],
  ['faults/connection/network', 'offline', OFFLINE],
  ['faults/limits/limits', '#43 45 calls', WORDS],
  ['faults/security/exports', '', DOWNLOAD],
  ['faults/security/leaks', '#104 the app cannot be framed', WORDS],
  ['faults/security/leaks', '#106 an injected script', WORDS],
  ['faults/security/leaks', '#107 HTML, code or styles', WORDS],
  ['journal/', 'export', DOWNLOAD],
  ['journal/', 'the chain is checked', DOWNLOAD],
  ['licenses/export', '', DOWNLOAD],
  ['licenses/print', '', MEDIA],
  ['lookup/', 'mail', PASTE],
  ['lookup/box', 'is found by key', PASTE],
  ['lookup/card', 'the card says', PASTE],
  ['lookup/card', 'a failure is never', PASTE],
  ['pairing/', 'is exported', DOWNLOAD],
  ['pairing/', 'what a scanner reads', DEVTOOLS],
  ['reference/', 'no host answers', MEDIA],
  ['scanning/camera', '', FLAGS],
  ['scanning/keyboardScanner', '', DEVTOOLS],
  ['support/watch', 'reports each kind of fault', WORDS],
  ['scanning/noCamera', 'a camera that cannot be had', FLAGS],
];

/** Returns why a test cannot run in Firefox, or undefined if it can. */
export function exceptionOf(file: string, titles: string): string | undefined {
  return EXCEPTIONS.find(([inFile, title]) => file.includes(`e2e/${inFile}`) && titles.includes(title))?.[2];
}
