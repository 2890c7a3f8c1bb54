import type { I18n } from '#i18n/useI18n.ts';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import { clip } from '#lib/text/clip.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { findByPartialKey } from '#license/text/keyIndex.ts';
import { licenseState } from '#license/state.ts';
import type { Controller } from '#license/tree.ts';
import type { Address } from '#routing/routes.ts';
import { addressOf, type Option, type Section } from './option.ts';
import { controllerSearch, customerSearch } from './searches.ts';
import type { LicenseList } from '#features/lookup/sources/useCachedLists.ts';

/** Of each kind; more than that is read by nobody who could type another letter. */
const MOST = 6;
const LONGEST = 100;

/** What the option builders need of the app. */
export interface Words extends Pick<I18n, 't' | 'format'> {
  rules: LicenseConfig;
  /** Epoch milliseconds. */
  now: number;
}

/** The lists that the box looks through; undefined while one is being read. */
export interface Lists {
  customers: readonly Customer[] | undefined;
  controllers: readonly Controller[] | undefined;
  lists: readonly LicenseList[];
}

/** What of the lists at hand is like the typed text. Sections without options are left out. */
export function resultSections(
  words: Words,
  typed: string,
  { customers, controllers, lists }: Lists,
): Section[] {
  const { t } = words;
  const text = trimOuter(typed.replaceAll(/[…•*]/g, ''));
  const nameOf = (id: string | null) => customers?.find(({ uuid }) => uuid === id)?.name;
  return [
    section(
      t('lookup.customers'),
      customers ? customerSearch(customers)(text) : [],
      customerOption,
      (count) => ({
        label: t('lookup.all.customers', { count }),
        to: { to: '/customers', search: { q: text } },
      }),
    ),
    section(
      t('lookup.controllers'),
      controllers ? controllerSearch(controllers)(text) : [],
      (controller) => controllerOption(words, controller),
      (count) => ({
        label: t('lookup.all.controllers', { count }),
        to: { to: '/controllers', search: { q: text } },
      }),
    ),
    section(t('lookup.licenses'), likeIn(text, lists), ({ license, list }) =>
      licenseOption(words, license, list, nameOf(list.customerId)),
    ),
  ].filter(({ options }) => options.length > 0);
}

function section<T>(
  title: string,
  items: readonly T[],
  optionOf: (item: T) => Option,
  all?: (count: number) => { label: string; to: Address },
): Section {
  const options = items.slice(0, MOST).map(optionOf);
  if (all && items.length > MOST) options.push({ id: `all ${title}`, kind: 'page', ...all(items.length) });
  return { title, options };
}

/** Each license once, with a customer's list before a controller's, since its page is the customer's. */
function likeIn(text: string, lists: readonly LicenseList[]) {
  const seen = new Map<string, { license: License; list: LicenseList }>();
  for (const list of lists.toSorted(
    (a, b) => Number(a.customerId === null) - Number(b.customerId === null),
  )) {
    for (const license of findByPartialKey(text, list.licenses, MOST)) {
      if (!seen.has(license.id)) seen.set(license.id, { license, list });
    }
  }
  return [...seen.values()];
}

export function customerOption({ id, uuid, name }: Customer): Option {
  const item = uuid ? ({ kind: 'customer', id: uuid } as const) : undefined;
  return {
    id: `customer ${id}`,
    kind: 'customer',
    label: clip(name, LONGEST),
    code: String(id),
    item,
    // Without a UUID its licenses cannot be asked for; the list says so.
    to: item ? addressOf(item) : { to: '/customers', search: { q: String(id) } },
  };
}

export function controllerOption({ t }: Pick<Words, 't'>, { nodeId, device }: Controller): Option {
  const item = { kind: 'controller', id: nodeId } as const;
  return {
    id: `controller ${nodeId}`,
    kind: 'controller',
    label: clip(device.properties.name ?? '', LONGEST) || t('lookup.unnamed'),
    code: nodeId,
    item,
    to: addressOf(item),
  };
}

export function licenseOption(
  { t, rules, now }: Words,
  license: License,
  { customerId, nodeId, read }: LicenseList,
  customer: string | undefined,
): Option {
  const base = {
    id: `license ${license.id}`,
    kind: 'license',
    label: t('lookup.license'),
    code: maskKey(license.key),
    state: licenseState(license, serviceNow(now, read), rules),
  } as const;
  if (customerId !== null) {
    const item = { kind: 'license', id: license.id, customerId } as const;
    return { ...base, detail: clip(customer ?? customerId, LONGEST), item, to: addressOf(item) };
  }
  const to = addressOf({ kind: 'controller', id: nodeId ?? '' });
  return { ...base, detail: t('lookup.on', { nodeId: nodeId ?? '' }), to };
}
