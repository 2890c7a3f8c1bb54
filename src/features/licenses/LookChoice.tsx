import { Columns3 } from 'lucide-react';
import { memo, useId, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { buttonClass } from '#ui/Button.tsx';
import { COLUMNS } from './columns.ts';
import { DENSITIES, type Look } from './look.ts';

const WIDTH_PX = 288;

/** Which columns the table has and how high its rows are. The browser's own popover: Escape and a tap beside it close it. */
export const LookChoice = memo(function LookChoice({ look }: { look: Look }) {
  const { t } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function place() {
    const at = button.current?.getBoundingClientRect();
    if (!at || !panel.current) return;
    panel.current.style.top = `${at.bottom + 4}px`;
    panel.current.style.maxHeight = `calc(100dvh - ${at.bottom + 12}px)`;
    panel.current.style.left = `${Math.max(8, at.right - WIDTH_PX)}px`;
  }

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} className={buttonClass()} onClick={place}>
        <Columns3 aria-hidden className="size-4 text-muted" />
        {t('licenses.look')}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={t('licenses.look')}
        style={{ width: WIDTH_PX }}
        className="fixed m-0 overflow-y-auto rounded-card bg-surface p-4 text-ink shadow-float"
      >
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
                name={`${id}-density`}
                className="size-4"
                checked={look.density === density}
                onChange={() => look.setDensity(density)}
              />
              {t(`licenses.look.density.${density}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
});
