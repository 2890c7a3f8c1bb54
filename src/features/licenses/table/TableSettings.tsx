import { useI18n } from '#i18n/useI18n.ts';
import { COLUMNS } from './columns.ts';
import { DENSITIES, type TableSettings } from './tableSettings.ts';

/** The form for choosing columns and the height of the rows. */
export function TableSettings({ settings, name }: { settings: TableSettings; name: string }) {
  const { t } = useI18n();
  return (
    <>
      <fieldset className="grid gap-0.5">
        <legend className="mb-1 font-semibold">{t('licenses.tableSettings.columns')}</legend>
        {COLUMNS.filter(({ always }) => !always).map((column) => (
          <label key={column.id} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-4"
              checked={settings.columns.includes(column)}
              onChange={() => settings.toggleColumn(column)}
            />
            {column.kw ? t('licenses.sort.kw', { capacity: t(column.label) }) : t(column.label)}
          </label>
        ))}
        <p className="mt-1 text-sm text-muted">{t('licenses.tableSettings.columns.hint')}</p>
      </fieldset>
      <fieldset className="mt-4 grid gap-0.5">
        <legend className="mb-1 font-semibold">{t('licenses.tableSettings.density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={`${name}-density`}
              className="size-4"
              checked={settings.density === density}
              onChange={() => settings.setDensity(density)}
            />
            {t(`licenses.tableSettings.density.${density}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
