import { labelParts } from '#license/label/label.ts';
import { readLabelFor } from '#license/label/labelReading.ts';
import type { KnownValues } from './knownValues.ts';
import { isEditable, withPairs, withTyped, type Pairing } from './pairing.ts';
import { withText, type Pair } from './pairingText.ts';

/** Adds a scanned label: a serial number or a key, in either order, or both at once. */
export function withScanned(pairing: Pairing, text: string, knownValues: KnownValues): Pairing {
  const scanned = readLabelFor('controller', text);
  const last = pairing.rows.at(-1);
  if (scanned.kind === 'both') return withPair(pairing, { serial: scanned.controller, key: scanned.key });
  // It is unknown which key belongs to which controller, so none are paired.
  if (scanned.kind === 'choice') return withPairs(pairing, newHalves(pairing, scanned));
  const openRow = last && isEditable(last) ? [last] : [];
  const [first, ...rest] = withText(openRow, textOf(text), knownValues);
  if (!first) return pairing;
  if (!last || openRow.length === 0) return withPairs(pairing, [first, ...rest]);
  return withPairs(withTyped(pairing, last.id, { serial: first.serial, key: first.key }), rest);
}

/** Returns half rows for the values of several codes that are in no row yet. */
function newHalves(
  { rows }: Pairing,
  { keys, controllers }: { keys: string[]; controllers: string[] },
): Pair[] {
  const halves = [
    ...controllers.map((serial) => ({ serial, key: '' })),
    ...keys.map((key) => ({ serial: '', key })),
  ];
  return halves.filter(
    ({ serial, key }) => !rows.some((row) => (serial === '' ? row.key === key : row.serial === serial)),
  );
}

/**
 * Adds the codes of one picture like {@link withScanned}. Several keys and serial numbers in a picture are not paired,
 * since their order has no meaning.
 */
export function withPicture(pairing: Pairing, texts: readonly string[], knownValues: KnownValues): Pairing {
  const readings = texts.map((text) => readLabelFor('controller', text));
  const single = readings.flatMap((reading) => ('value' in reading ? [reading] : []));
  const isMixed = single.some(({ kind }) => kind === 'other') && single.some(({ kind }) => kind !== 'other');
  if (!isMixed || single.length < 3)
    return texts.reduce((result, text) => withScanned(result, text, knownValues), pairing);
  const keys = single.flatMap(({ kind, value }) => (kind === 'other' ? [value] : []));
  const controllers = single.flatMap(({ kind, value }) => (kind === 'other' ? [] : [value]));
  const paired = texts.filter((_, at) => readings[at] && !('value' in readings[at]));
  const result = paired.reduce((rows, text) => withScanned(rows, text, knownValues), pairing);
  return withPairs(result, newHalves(result, { keys, controllers }));
}

/** Returns the value of the label if it is certain, else the whole text for the user to correct. */
function textOf(text: string): string {
  const [part] = labelParts(text);
  return part && part.by !== 'guess' ? part.value : text;
}

/** Adds a row, or completes the last row if it has half of the pair. Scanning the same label twice adds one row. */
function withPair(pairing: Pairing, pair: Pair): Pairing {
  const last = pairing.rows.at(-1);
  if (!last || (last.serial !== pair.serial && last.key !== pair.key)) return withPairs(pairing, [pair]);
  if (last.serial === pair.serial && last.key === pair.key) return pairing;
  const isHalf = isEditable(last) && (last.serial === '' || last.key === '');
  return isHalf ? withTyped(pairing, last.id, pair) : withPairs(pairing, [pair]);
}
