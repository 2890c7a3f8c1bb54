import { fold } from '#lib/text/fold.ts';
import type { NamedValue } from '#license/text/names.ts';
import { readLabel, type ForeignPart, type Label, type LabelPart } from './label.ts';

export type WantedValue = NamedValue;

/** How to use scanned texts for a field. */
export type LabelReading = { others: readonly ForeignPart[] } & (
  | { kind: 'fill'; value: string }
  /** The value of the other field. */
  | { kind: 'other'; value: string }
  | { kind: 'both'; key: string; controller: string }
  /** Several values of a kind, from which the user chooses. */
  | { kind: 'choice'; keys: string[]; controllers: string[] }
  /** Possibly the wanted value; only the user can tell. */
  | { kind: 'unsure'; value: string }
  /** Only values in `others`. */
  | { kind: 'foreign' }
  | { kind: 'nothing' }
);

/** Decides how to use one or several codes of a picture for the wanted value. */
export function readLabelFor(wanted: WantedValue, codes: string | readonly string[]): LabelReading {
  const labels = [codes].flat().map(readLabel);
  const others = labels.flatMap((label) => label.others);
  const [keys, controllers] = [valuesOf(labels, 'key'), valuesOf(labels, 'controller')];
  const either = unique(labels.flatMap(({ parts }) => parts.filter(({ is }) => is === 'either')));
  return { ...reading(), others };

  function reading() {
    const [right, other] = wanted === 'key' ? [keys, controllers] : [controllers, keys];
    if (right.length > 1 || (other.length > 1 && right.length > 0))
      return { kind: 'choice', keys, controllers } as const;
    const [key, controller] = [keys[0], controllers[0]];
    if (key !== undefined && controller !== undefined) return { kind: 'both', key, controller } as const;
    if (right[0] !== undefined) return { kind: 'fill', value: right[0] } as const;
    const formed = either.filter(({ by }) => by === 'form').map(({ value }) => value);
    if (other.length > 1) return { kind: 'choice', keys, controllers } as const;
    if (other[0] !== undefined) {
      // The undetermined value beside a known one fills the other field.
      const [beside] = formed;
      if (beside === undefined) return { kind: 'other', value: other[0] } as const;
      return { kind: 'both', key: key ?? beside, controller: controller ?? beside } as const;
    }
    if (formed.length > 1)
      return {
        kind: 'choice',
        keys: wanted === 'key' ? formed : [],
        controllers: wanted === 'key' ? [] : formed,
      } as const;
    if (formed[0] !== undefined)
      return { kind: wanted === 'controller' ? 'fill' : 'unsure', value: formed[0] } as const;
    if (others.length > 0) return { kind: 'foreign' } as const;
    return either[0] ? ({ kind: 'unsure', value: either[0].value } as const) : ({ kind: 'nothing' } as const);
  }
}

/** Returns the most certain values of one kind: a name on the label is more certain than a form. */
function valuesOf(labels: readonly Label[], is: NamedValue): string[] {
  return unique(
    labels.flatMap(({ parts }) => {
      const own = parts.filter((part) => part.is === is);
      return own.some(({ by }) => by === 'name') ? own.filter(({ by }) => by === 'name') : own;
    }),
  ).map(({ value }) => value);
}

/** Removes duplicates, since many labels have a value twice, as text and in a URL. */
function unique(parts: readonly LabelPart[]): LabelPart[] {
  return [...new Map(parts.toReversed().map((part) => [fold(part.value), part])).values()].toReversed();
}
