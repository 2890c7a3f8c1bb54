import { useI18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LazyLinkedTo } from '#components/license/LazyLinkedTo.tsx';
import { typeWord } from '#components/license/licenseWords.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { MAX_PRINTED_ROWS, type ExportedList } from './exportedList.ts';
import { filterWords } from '#features/licenses/filters/filterWords.ts';
import { Footnotes } from '#features/licenses/values/Footnotes.tsx';
import { Ends, Kw, Stated } from '#features/licenses/values/values.tsx';

/** The list for paper: every row instead of the visible ones, and no controls. */
export function PrintedLicenses(exported: ExportedList) {
  const { rows, total, unreadable, customer, licenseConfig, readAt } = exported;
  const i18n = useI18n();
  const { t, format } = i18n;
  const count = t('export.count', { shown: format.number(rows.length), all: format.number(total) });
  const filters = filterWords(i18n, exported);
  return (
    <article>
      <h1>
        <bdi>{customer.name ?? customer.id}</bdi>
      </h1>
      <p className="code text-sm">{customer.id}</p>
      <p className="mt-1">
        {t('common.labelled', { label: t('export.licenses'), value: count })} ·{' '}
        {t('common.labelled', { label: t('export.read'), value: format.dateTime(readAt) })}
      </p>
      {filters.length > 0 && <p>{filters.join(' · ')}</p>}
      {unreadable > 0 && <p>{t('export.unreadable', { count: unreadable })}</p>}
      {rows.length > MAX_PRINTED_ROWS ? (
        <p className="mt-3 font-semibold">{t('export.tooMany', { most: MAX_PRINTED_ROWS })}</p>
      ) : (
        <>
          <Table rows={rows} licenseConfig={licenseConfig} />
          <Footnotes rows={rows} licenseConfig={licenseConfig} />
        </>
      )}
    </article>
  );
}

const CELL = 'border-b border-line px-1 py-0.5 text-start align-middle [&>span]:align-middle';
const NUMBER = `${CELL} text-end tabular-nums`;

function Table({ rows, licenseConfig }: Pick<ExportedList, 'rows' | 'licenseConfig'>) {
  const { t } = useI18n();
  // With automatic table layout, words that may break anywhere make columns narrower than the words.
  return (
    <table className="mt-3 w-full border-collapse text-[8.5pt] leading-tight wrap-break-word">
      <thead>
        <tr className="border-b-2 border-edge">
          <th className={CELL}>{t('export.state')}</th>
          <th className={CELL}>{t('export.key')}</th>
          <th className={CELL}>{t('export.type')}</th>
          {CAPACITIES.map((name) => (
            <th key={name} className={NUMBER}>
              {t('export.capacity.kw', { capacity: t(`terms.capacity.${name}`) })}
            </th>
          ))}
          <th className={CELL}>{t('export.activated')}</th>
          <th className={CELL}>{t('export.ends')}</th>
          <th className={CELL}>{t('export.linked')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.license.id} row={row} licenseConfig={licenseConfig} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, licenseConfig }: { row: LicenseRow; licenseConfig: ExportedList['licenseConfig'] }) {
  const i18n = useI18n();
  const { license } = row;
  return (
    <tr className="break-inside-avoid">
      <td className={CELL}>
        <StateBadge state={row.state} />
      </td>
      <td className={CELL}>
        <bdi className="code whitespace-nowrap">{maskKey(license.key)}</bdi>
      </td>
      <td className={CELL}>
        <bdi>{typeWord(i18n, license.type)}</bdi>
      </td>
      {CAPACITIES.map((name) => (
        <td key={name} className={NUMBER}>
          <Kw license={license} name={name} />
        </td>
      ))}
      <td className={CELL}>
        <Stated value={license.activationDate} absent={i18n.t('terms.activated.no')} />
      </td>
      <td className={CELL}>
        <Ends row={row} licenseConfig={licenseConfig} />
      </td>
      <td className={CELL}>
        <LazyLinkedTo license={license} isBrief />
      </td>
    </tr>
  );
}
