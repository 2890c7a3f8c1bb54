import type { I18n } from '#i18n/useI18n.ts';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import { clip } from '#lib/text/clip.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { tokenOf } from '#license/text/extract.ts';
import { findByPartialKey } from '#license/text/keyIndex.ts';
import { licenseState } from '#license/state.ts';
import type { Controller } from '#license/tree.ts';
import type { Address } from '#routing/routes.ts';
import { addressOf, type Option, type Section } from './option.ts';
import { controllerSearch, customerSearch } from './searches.ts';
import type { LicenseList } from '#features/lookup/sources/useCachedLists.ts';

/** Options per section. Typing another letter is faster than reading more options. */
const MAX_OPTIONS = 6;
const MAX_LENGTH = 100;

/** Context for building options. */
export interface OptionContext extends Pick<I18n, 't' | 'format'> {
  licenseConfig: LicenseConfig;
  /** Epoch milliseconds. */
  now: number;
}

/** The lists to search; undefined while one is loading. */
export interface Lists {
  customers: readonly Customer[] | undefined;
  controllers: readonly Controller[] | undefined;
  lists: readonly LicenseList[];
}

/** Searches the loaded lists for the typed text. Empty sections are left out. */
export function resultSections(
  context: OptionContext,
  typed: string,
  { customers, controllers, lists }: Lists,
): Section[] {
  const { t, format } = context;
  // A UUID and a serial number are found in any spelling.
  const token = tokenOf(typed);
  const written = trimOuter(typed.replaceAll(/[…•*]/g, ''));
  const text = token?.kind === 'uuid' || token?.kind === 'controller' ? token.value : written;
  const nameOf = (id: string | null) => customers?.find(({ uuid }) => uuid === id)?.name;
  return [
    section(
      t('lookup.customers'),
      customers ? customerSearch(customers, format)(text) : [],
      customerOption,
      (count) => ({
        label: t('lookup.all.customers', { count }),
        to: { to: '/customers', search: { q: text } },
      }),
    ),
    section(
      t('lookup.controllers'),
      controllers ? controllerSearch(controllers, format)(text) : [],
      (controller) => controllerOption(context, controller),
      (count) => ({
        label: t('lookup.all.controllers', { count }),
        to: { to: '/controllers', search: { q: text } },
      }),
    ),
    section(t('lookup.licenses'), matchingLicenses(text, lists), ({ license, list }) =>
      licenseOption(context, license, list, nameOf(list.customerId)),
    ),
  ].filter(({ options }) => options.length > 0);
}

function section<T>(
  title: string,
  items: readonly T[],
  optionOf: (item: T) => Option,
  all?: (count: number) => { label: string; to: Address },
): Section {
  const options = items.slice(0, MAX_OPTIONS).map(optionOf);
  if (all && items.length > MAX_OPTIONS)
    options.push({ id: `all ${title}`, kind: 'page', ...all(items.length) });
  return { title, options };
}

/** Returns each license once, preferably from a customer's list, since licenses are shown on the customer's page. */
function matchingLicenses(text: string, lists: readonly LicenseList[]) {
  const seen = new Map<string, { license: License; list: LicenseList }>();
  for (const list of lists.toSorted(
    (a, b) => Number(a.customerId === null) - Number(b.customerId === null),
  )) {
    for (const license of findByPartialKey(text, list.licenses, MAX_OPTIONS)) {
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
    label: clip(name, MAX_LENGTH),
    code: String(id),
    item,
    // A customer without a UUID has no page, as the list explains.
    to: item ? addressOf(item) : { to: '/customers', search: { q: String(id) } },
  };
}

export function controllerOption({ t }: Pick<OptionContext, 't'>, { nodeId, device }: Controller): Option {
  const item = { kind: 'controller', id: nodeId } as const;
  return {
    id: `controller ${nodeId}`,
    kind: 'controller',
    label: clip(device.properties.name ?? '', MAX_LENGTH) || t('lookup.unnamed'),
    code: nodeId,
    item,
    to: addressOf(item),
  };
}

export function licenseOption(
  { t, licenseConfig, now }: OptionContext,
  license: License,
  { customerId, nodeId, read }: LicenseList,
  customer: string | undefined,
): Option {
  const base = {
    id: `license ${license.id}`,
    kind: 'license',
    label: t('lookup.license'),
    code: maskKey(license.key),
    state: licenseState(license, serviceNow(now, read), licenseConfig),
  } as const;
  if (customerId !== null) {
    const item = { kind: 'license', id: license.id, customerId } as const;
    return { ...base, detail: clip(customer ?? customerId, MAX_LENGTH), item, to: addressOf(item) };
  }
  const to = addressOf({ kind: 'controller', id: nodeId ?? '' });
  return { ...base, detail: t('lookup.on', { nodeId: nodeId ?? '' }), to };
}
