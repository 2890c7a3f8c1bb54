import { useMemo, useState } from 'react';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRules } from '#license/end.ts';
import { createSearch } from '#license/search.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useShown } from '#ui/useShown.tsx';
import { LicenseFacts } from './LicenseAnswer.tsx';

interface PickLicenseProps {
  licenses: readonly License[];
  rules: LicenseRules;
  onPick: (license: License) => void;
  onClose: () => void;
}

export function PickLicense({ licenses, rules, onPick, onClose }: PickLicenseProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const search = useMemo(
    () => createSearch(licenses, (each) => [each.key, each.type ?? '', each.id]),
    [licenses],
  );
  const { shown, more } = useShown(search(typed));
  return (
    <Dialog title={t('claim.license.pick.title')} onClose={onClose}>
      <SearchField label={t('claim.license.pick.filter')} value={typed} onChange={setTyped} autoFocus />
      <ul className="mt-2 max-h-[60dvh] divide-y divide-line overflow-y-auto">
        {shown.map((license) => (
          <li key={license.id}>
            <button
              type="button"
              className="min-h-14 w-full rounded-in px-2 py-2 text-left hover:bg-sunken focus-visible:-outline-offset-2"
              onClick={() => onPick(license)}
            >
              <LicenseFacts license={license} rules={rules} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="py-4 text-muted">{t('claim.license.pick.none')}</p>}
      {more}
    </Dialog>
  );
}
