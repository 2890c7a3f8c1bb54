import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { Capacity } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SortColumn } from '#license/vocabulary.ts';
import { LazyLinkedTo } from '#components/license/LazyLinkedTo.tsx';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { NotStated } from '#features/licenses/values/NotStated.tsx';
import { Ends, Kw, Stated } from '#features/licenses/values/values.tsx';

export interface CellProps {
  row: LicenseRow;
  licenseConfig: LicenseConfig;
  /** Of the links in the row. */
  tabIndex?: number;
}

const kw =
  (name: Capacity) =>
  ({ row }: CellProps) => <Kw license={row.license} name={name} />;

/** The content of each column, except the key, whose cell also contains the controls of the row. */
export const CELLS: Record<Exclude<SortColumn, 'key'>, (props: CellProps) => ReactNode> = {
  state: ({ row }) => <StateBadge state={row.state} />,
  type: Type,
  gridKw: kw('gridKw'),
  solarKw: kw('solarKw'),
  batteryKw: kw('batteryKw'),
  evKw: kw('evKw'),
  created: Created,
  activated: Activated,
  duration: Duration,
  ends: Ends,
  id: ({ row }) => <bdi className="code">{row.license.id}</bdi>,
  links: ({ row, tabIndex }) => <LazyLinkedTo license={row.license} isBrief tabIndex={tabIndex} />,
};

function Type({ row }: CellProps) {
  const type = typeWord(useI18n(), row.license.type);
  return <bdi title={type}>{type}</bdi>;
}

function Created({ row }: CellProps) {
  const { t } = useI18n();
  return <Stated value={row.license.creationDate} absent={t('terms.notStated')} />;
}

function Activated({ row }: CellProps) {
  const { t } = useI18n();
  return <Stated value={row.license.activationDate} absent={t('terms.activated.no')} />;
}

function Duration({ row, licenseConfig }: CellProps) {
  const i18n = useI18n();
  const words = durationWords(i18n, row.license.duration, licenseConfig);
  return words === null ? (
    <NotStated means={i18n.t('terms.notStated')} />
  ) : (
    <span title={words}>{words}</span>
  );
}
