import { useMemo, useState } from 'react';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { fitOf, rankByFit, type Fit, type SiteKw } from '#features/claim/rules/bestFit.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { createSearch } from '#license/text/search.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { FitLine, SiteFields } from './SiteFit.tsx';
import { LicenseFacts } from './LicensePreview.tsx';

interface PickLicenseProps {
  licenses: readonly License[];
  isEnded: (license: License) => boolean;
  licenseConfig: LicenseConfig;
  onPick: (license: License) => void;
  onClose: () => void;
}

export function PickLicense({ licenses, isEnded, licenseConfig, onPick, onClose }: PickLicenseProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [typed, setTyped] = useState('');
  const [site, setSite] = useState<SiteKw>({});
  const search = useMemo(
    () => createSearch(licenses, (each) => [each.key, each.type ?? '', each.id]),
    [licenses],
  );
  const isRanked = CAPACITIES.some((name) => site[name] !== undefined);
  const matching = search(typed);
  const list: readonly Fit[] = isRanked
    ? [false, true].flatMap((ended) =>
        rankByFit(
          matching.filter((each) => isEnded(each) === ended),
          site,
        ),
      )
    : matching.map((each) => fitOf(each, site));
  const { shown, more } = useShowMore(list);
  return (
    <Dialog title={t('claim.license.pick.title')} onClose={onClose}>
      <SearchField label={t('claim.license.pick.filter')} value={typed} onChange={setTyped} autoFocus />
      <SiteFields site={site} onChange={setSite} />
      <ul className="mt-2 max-h-[50dvh] divide-y divide-line overflow-y-auto">
        {shown.map((fit) => (
          <li key={fit.license.id}>
            <button
              type="button"
              className="min-h-14 w-full rounded-in px-2 py-2 text-start hover:bg-sunken focus-visible:-outline-offset-2"
              onClick={() => onPick(fit.license)}
            >
              <LicenseFacts license={fit.license} licenseConfig={licenseConfig} isText />
              {isRanked && <FitLine fit={fit} />}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="py-4 text-muted">{t('claim.license.pick.none')}</p>}
      {more}
    </Dialog>
  );
}
