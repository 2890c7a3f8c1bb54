import type { License } from '#api/contract/license.ts';
import { placeholderKey } from '#license/placeholderKey.ts';
import type { Licenses, Part } from './part.ts';

/** Whether nobody has claimed the license, so that its whole key may be kept. Unknown counts as claimed. */
export const isFree = ({ datalinks }: License): boolean => datalinks?.length === 0;

/** Returns the part as it is kept: with whole keys only of the chosen licenses, and only while they are free. */
export function withoutKeys(part: Part, chosen: ReadonlySet<string>): Part {
  if (part.kind !== 'customerLicenses' && part.kind !== 'nodeLicenses') return part;
  return { ...part, list: keepKeys(part.list, (license) => chosen.has(license.id) && isFree(license)) };
}

function keepKeys(list: Licenses, keeps: (license: License) => boolean): Licenses {
  const rows = list.value.rows.map((license) =>
    keeps(license) ? license : { ...license, key: placeholderKey(license) },
  );
  return { ...list, value: { ...list.value, rows } };
}
