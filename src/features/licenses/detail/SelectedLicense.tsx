import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LazyLicenseDetail } from './LazyLicenseDetail.tsx';
import type { LicenseDetailProps } from './LicenseDetail.tsx';
import { LicensePanel, type LicensePanelProps } from './LicensePanel.tsx';

interface SelectedLicenseProps
  extends Omit<LicenseDetailProps, 'row'>, Omit<LicensePanelProps, 'title' | 'children'> {
  /** Undefined where the id in the URL is none of the list. */
  row: LicenseRow | undefined;
}

/** The license that the URL names, also where the filters hide its row. */
export function SelectedLicense({ row, beside, takeFocus, onClose, ...detail }: SelectedLicenseProps) {
  const { t } = useI18n();
  const title = row ? t('licenses.one', { key: maskKey(row.license.key) }) : t('licenses.missing.title');
  return (
    <LicensePanel key={row?.license.id} title={title} beside={beside} takeFocus={takeFocus} onClose={onClose}>
      {row ? (
        <LazyLicenseDetail row={row} beside={beside} {...detail} />
      ) : (
        <p>{t('licenses.missing.hint')}</p>
      )}
    </LicensePanel>
  );
}
