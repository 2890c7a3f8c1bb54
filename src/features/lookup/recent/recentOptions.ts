import { clip } from '#lib/text/clip.ts';
import { addressOf, type Option, type Section } from '#features/lookup/results/option.ts';
import {
  controllerOption,
  customerOption,
  licenseOption,
  type Lists,
  type Words,
} from '#features/lookup/results/sections.ts';
import type { RecentItems } from './recentItems.ts';
import { isSame, type LookupItem } from './lookupItem.ts';

/** What is pinned, then what was opened last and is not. Names come from the lists; until these are here, ids stand. */
export function recentOptions(words: Words, { recents, pins }: RecentItems, lists: Lists): Section[] {
  const others = recents.filter((recent) => !pins.some((pin) => isSame(pin, recent)));
  const options = (things: readonly LookupItem[]) => things.map((thing) => optionOf(words, thing, lists));
  return [
    { title: words.t('lookup.pinned'), options: options(pins) },
    { title: words.t('lookup.recent'), options: options(others) },
  ].filter((section) => section.options.length > 0);
}

function optionOf(words: Words, thing: LookupItem, { customers, controllers, lists }: Lists): Option {
  const customerOf = (id: string) => customers?.find(({ uuid }) => uuid === id);
  if (thing.kind === 'customer') {
    const customer = customerOf(thing.id);
    if (customer) return customerOption(customer);
  }
  if (thing.kind === 'controller') {
    const controller = controllers?.find(({ nodeId }) => nodeId === thing.id);
    if (controller) return controllerOption(words, controller);
  }
  const id = `${thing.kind} ${thing.id}`;
  if (thing.kind !== 'license') return { id, kind: thing.kind, label: thing.id, thing, to: addressOf(thing) };
  const list = lists.find(({ customerId }) => customerId === thing.customerId);
  const license = list?.licenses.find((each) => each.id === thing.id);
  const customer = customerOf(thing.customerId)?.name;
  if (list && license) return licenseOption(words, license, list, customer);
  return {
    id,
    kind: 'license',
    label: words.t('lookup.license'),
    code: clip(thing.id, 8),
    detail: clip(customer ?? thing.customerId, 100),
    thing,
    to: addressOf(thing),
  };
}
