import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { LazyLicenseDetail } from './LazyLicenseDetail.tsx';
import type { LicenseDetailProps } from './LicenseDetail.tsx';
import { LicensePanel, type LicensePanelProps } from './LicensePanel.tsx';

interface OpenedLicenseProps
  extends Omit<LicenseDetailProps, 'row'>, Omit<LicensePanelProps, 'title' | 'children'> {
  /** Undefined if the list has no license with the id in the URL. */
  row: LicenseRow | undefined;
}

/** The details of the license in the URL, even if the filters hide its row. */
export function OpenedLicense({ row, isBeside, takesFocus, onClose, ...detail }: OpenedLicenseProps) {
  const { t } = useI18n();
  const title = row ? t('licenses.one', { key: maskKey(row.license.key) }) : t('licenses.missing.title');
  return (
    <LicensePanel
      key={row?.license.id}
      title={title}
      isBeside={isBeside}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      {row ? (
        <LazyLicenseDetail row={row} isBeside={isBeside} {...detail} />
      ) : (
        <p>{t('licenses.missing.hint')}</p>
      )}
    </LicensePanel>
  );
}
