import { clip } from '#lib/text/clip.ts';
import { addressOf, type Option, type Section } from '#features/lookup/results/option.ts';
import {
  controllerOption,
  customerOption,
  licenseOption,
  type Lists,
  type OptionContext,
} from '#features/lookup/results/sections.ts';
import type { RecentItems } from './recentItems.ts';
import { isSame, type LookupItem } from './lookupItem.ts';

/** Returns the pinned items, then the other recent ones. Shows ids until the lists with the names have loaded. */
export function recentOptions(
  context: OptionContext,
  { recents, pins }: RecentItems,
  lists: Lists,
): Section[] {
  const others = recents.filter((recent) => !pins.some((pin) => isSame(pin, recent)));
  const options = (items: readonly LookupItem[]) => items.map((item) => optionOf(context, item, lists));
  return [
    { title: context.t('lookup.pinned'), options: options(pins) },
    { title: context.t('lookup.recent'), options: options(others) },
  ].filter((section) => section.options.length > 0);
}

function optionOf(
  context: OptionContext,
  item: LookupItem,
  { customers, controllers, lists }: Lists,
): Option {
  const customerOf = (id: string) => customers?.find(({ uuid }) => uuid === id);
  if (item.kind === 'customer') {
    const customer = customerOf(item.id);
    if (customer) return customerOption(customer);
  }
  if (item.kind === 'controller') {
    const controller = controllers?.find(({ nodeId }) => nodeId === item.id);
    if (controller) return controllerOption(context, controller);
  }
  const id = `${item.kind} ${item.id}`;
  if (item.kind !== 'license') return { id, kind: item.kind, label: item.id, item, to: addressOf(item) };
  const list = lists.find(({ customerId }) => customerId === item.customerId);
  const license = list?.licenses.find((each) => each.id === item.id);
  const customer = customerOf(item.customerId)?.name;
  if (list && license) return licenseOption(context, license, list, customer);
  return {
    id,
    kind: 'license',
    label: context.t('lookup.license'),
    code: clip(item.id, 8),
    detail: clip(customer ?? item.customerId, 100),
    item,
    to: addressOf(item),
  };
}
