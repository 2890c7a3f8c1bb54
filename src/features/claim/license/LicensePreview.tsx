import type { License } from '#api/contract/license.ts';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { licenseState } from '#license/state.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { LinkedTo } from '#components/license/LinkedTo.tsx';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { useNow } from '#ui/hooks/useNow.ts';

interface LicenseFactsProps {
  license: License;
  licenseConfig: LicenseConfig;
  /** The nodeId in whose list the license was found; such a list does not state any links. */
  on?: string;
  /** Without links, inside a button. */
  isText?: boolean;
}

/** A license on two lines: key, type and state; capacity and creation date. */
export function LicenseFacts({ license, licenseConfig, on, isText }: LicenseFactsProps) {
  const i18n = useI18n();
  const now = useNow();
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
        <bdi className="code font-semibold whitespace-nowrap">{maskKey(license.key)}</bdi>
        <span>{typeWord(i18n, license.type)}</span>
        <StateBadge state={licenseState(license, now, licenseConfig)} />
        <LinkedTo license={license} on={on} isText={isText} />
      </p>
      <p className="text-sm text-muted">
        {capacityLine(i18n, license)}
        {license.creationDate && (
          <>
            {' · '}
            {fill(i18n.t('claim.license.created', { date: SLOT }), <DateTime at={license.creationDate} />)}
          </>
        )}
      </p>
    </div>
  );
}

interface LicensePreviewProps {
  license: License | null;
  /** The nodeId of the controller that has the license; undefined if it has not. */
  on: string | undefined;
  hasCustomer: boolean;
  licenseConfig: LicenseConfig;
}

/** The license of the typed key. A key that is in none of the loaded lists may still be valid. */
export function LicensePreview({ license, on, hasCustomer, licenseConfig }: LicensePreviewProps) {
  const { t } = useI18n();
  return (
    <div role="status" className="rounded-in bg-sunken px-3 py-2">
      {license ? (
        <LicenseFacts license={license} licenseConfig={licenseConfig} on={on} />
      ) : (
        <p className="text-sm">{t(hasCustomer ? 'claim.license.notListed' : 'claim.license.noList')}</p>
      )}
    </div>
  );
}
