import { Columns3 } from 'lucide-react';
import { memo, useId } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Popover } from '#ui/menu/Popover.tsx';
import type { TableSettings } from './tableSettings.ts';

const SETTINGS = lazyPart('licenses.tableSettings', () => import('./TableSettings.tsx'), ['licenseList']);

/** Opens the settings of the table. */
export const TableSettingsButton = memo(function TableSettingsButton({
  settings,
}: {
  settings: TableSettings;
}) {
  const { t } = useI18n();
  const name = useId();
  return (
    <Popover
      label={
        <>
          <Columns3 aria-hidden className="size-4 text-muted" />
          {t('licenses.tableSettings')}
        </>
      }
      buttonClass={buttonClass()}
      group={t('licenses.tableSettings')}
      panelClass="p-4"
    >
      <LazyPart part={SETTINGS}>
        {({ TableSettings }) => <TableSettings settings={settings} name={name} />}
      </LazyPart>
    </Popover>
  );
});
