import { Columns3 } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { placePopover } from '#ui/menu/placePopover.ts';
import type { TableSettings } from './tableSettings.ts';

const SETTINGS = lazyPart('licenses.tableSettings', () => import('./TableSettings.tsx'), ['licenseList']);

/** Opens the settings of the table in a native popover, which the browser closes on Escape or a click outside. */
export const TableSettingsButton = memo(function TableSettingsButton({
  settings,
}: {
  settings: TableSettings;
}) {
  const { t } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} className={buttonClass()}>
        <Columns3 aria-hidden className="size-4 text-muted" />
        {t('licenses.tableSettings')}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={t('licenses.tableSettings')}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') placePopover(button.current, panel.current);
          setOpen(newState === 'open');
        }}
        className="popover rounded-card border border-line bg-surface p-4 text-ink shadow-float sm:w-72"
      >
        {isOpen && (
          <LazyPart part={SETTINGS}>
            {({ TableSettings }) => <TableSettings settings={settings} name={id} />}
          </LazyPart>
        )}
      </div>
    </>
  );
});
