import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apisIn, stylesIn } from './lib/features.ts';
import { FLOOR } from './floor.ts';
import { lacking } from './lib/support.ts';

/** Features that the built files use although a browser of the floor lacks them, with the reason. */
const OWN = 'a method of the app or of a library that has the name of a browser’s';
const TESTED = 'called only where it exists';
const REPLACED = 'index.html defines it where it is missing';
const NICER = 'only nicer where it exists';
const ANCHORS = 'within @supports; others use placePopover';
const EXCEPTIONS: Record<string, string> = {
  'at-rule page': 'Safari prints the certificate with margins of its own, and it fits on one page',
  'member adopt': OWN,
  'member drop': OWN,
  'member escape': OWN,
  'member ready': OWN,
  'member startViewTransition': TESTED,
  'member take': OWN,
  'member toHex': TESTED,
  'member use': OWN,
  'member watch': OWN,
  'member when': OWN,
  'object AbortSignal.any': REPLACED,
  'object URL.canParse': REPLACED,
  'object Error.captureStackTrace': TESTED,
  'object Symbol.dispose': TESTED,
  'object Uint8Array.fromHex': TESTED,
  'object navigator.canShare': TESTED,
  'object navigator.connection': TESTED,
  'object navigator.share': 'called only where canShare exists',
  'object navigator.vibrate': TESTED,
  'property field-sizing': NICER,
  'property position-area': ANCHORS,
  'property position-try-fallbacks': ANCHORS,
  'property position-try-order': ANCHORS,
  'property resize': NICER,
  'property size': 'of @page',
  'selector open': 'in a list of alternatives',
  'selector selection': NICER,
};

/** Fails if the built files use any other feature that a browser of the floor lacks, or if an exception is unused. */
const folder = join('dist', 'assets');
const files = readdirSync(folder);
const used = new Map<string, string>();
for (const file of files) {
  const read = () => readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.js')) for (const feature of apisIn(read())) used.set(feature, file);
  if (file.endsWith('.css')) for (const feature of stylesIn(read())) used.set(feature, file);
}

const missing = [...used].flatMap(([feature, file]) => {
  const browsers = lacking(feature, FLOOR);
  return browsers.length > 0 ? [{ feature, file, browsers }] : [];
});
const faults = [
  ...missing
    .filter(({ feature }) => !(feature in EXCEPTIONS))
    .map(({ feature, file, browsers }) => `${feature} in ${file} is missing in ${browsers.join(', ')}`),
  ...Object.keys(EXCEPTIONS)
    .filter((feature) => !missing.some((each) => each.feature === feature))
    .map((feature) => `${feature} needs no exception`),
];
for (const fault of faults) console.error(fault);
console.log(
  `${used.size} features of browsers used in ${files.length} files, ${Object.keys(EXCEPTIONS).length} exceptions`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
