import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { isStated, type LicenseConfig } from '#license/end.ts';
import { parseInstant } from '#lib/instant.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LinkedTo } from '#components/license/LinkedTo.tsx';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';
import { NotStated } from '#features/licenses/values/NotStated.tsx';
import { Ends, Kw, Stated } from '#features/licenses/values/values.tsx';

/** Type, capacities, duration and link of a license, each with its name, and the dates that the timeline lacks. */
export function LicenseFacts({ row, licenseConfig }: { row: LicenseRow; licenseConfig: LicenseConfig }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { license } = row;
  const duration = durationWords(i18n, license.duration, licenseConfig);
  return (
    <dl className="grid gap-1.5">
      <Fact name={t('licenses.type')}>
        <bdi>{typeWord(i18n, license.type)}</bdi>
      </Fact>
      {CAPACITIES.map((name) => (
        <Fact key={name} name={t(`terms.capacity.${name}`)}>
          <span className="tabular-nums">
            <Kw license={license} name={name} unit />
          </span>
        </Fact>
      ))}
      {/* The timeline has the dates that are stated. */}
      {parseInstant(license.creationDate) === null && (
        <Fact name={t('licenses.created')}>
          <Stated value={license.creationDate} absent={t('terms.notStated')} show="dateTime" />
        </Fact>
      )}
      {parseInstant(license.activationDate) === null && isStated(license.activationDate) && (
        <Fact name={t('licenses.activated')}>
          <Stated value={license.activationDate} absent="" show="dateTime" />
        </Fact>
      )}
      <Fact
        name={t('terms.duration')}
        note={
          duration !== null && licenseConfig.durationUnit === null && t('licenseDetail.duration.unit.hint')
        }
      >
        {duration ?? <NotStated inWords means={t('terms.notStated')} />}
      </Fact>
      {!row.end && (
        <Fact name={t('licenses.ends')}>
          <Ends row={row} licenseConfig={licenseConfig} show="dateTime" />
        </Fact>
      )}
      <Fact name={t('licenses.linked')}>
        <LinkedTo license={license} isBrief />
      </Fact>
    </dl>
  );
}

function Fact({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="min-w-min flex-1 text-end wrap-break-word [&_time]:whitespace-normal">{children}</dd>
      {note && <dd className="basis-full text-sm text-muted">{note}</dd>}
    </div>
  );
}
