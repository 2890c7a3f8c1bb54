import { useI18n } from '#i18n/useI18n.ts';
import { COLUMNS } from './columns.ts';
import { DENSITIES, type TableSettings } from './tableSettings.ts';

/** The columns and the height of the rows, to be chosen. */
export function TableSettings({ look, name }: { look: TableSettings; name: string }) {
  const { t } = useI18n();
  return (
    <>
      <fieldset className="grid gap-0.5">
        <legend className="mb-1 font-semibold">{t('licenses.look.columns')}</legend>
        {COLUMNS.filter(({ always }) => !always).map((column) => (
          <label key={column.id} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-4"
              checked={look.columns.includes(column)}
              onChange={() => look.toggle(column)}
            />
            {t(column.label)}
            {column.kw && ' (kW)'}
          </label>
        ))}
        <p className="mt-1 text-sm text-muted">{t('licenses.look.columns.hint')}</p>
      </fieldset>
      <fieldset className="mt-4 grid gap-0.5">
        <legend className="mb-1 font-semibold">{t('licenses.look.density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={`${name}-density`}
              className="size-4"
              checked={look.density === density}
              onChange={() => look.setDensity(density)}
            />
            {t(`licenses.look.density.${density}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
