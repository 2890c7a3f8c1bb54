import { Columns3 } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { buttonClass } from '#ui/Button.tsx';
import type { TableSettings } from './tableSettings.ts';

const WIDTH_PX = 288;
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

  function position() {
    const rect = button.current?.getBoundingClientRect();
    if (!rect || !panel.current) return;
    panel.current.style.top = `${rect.bottom + 4}px`;
    panel.current.style.maxHeight = `calc(100dvh - ${rect.bottom + 12}px)`;
    panel.current.style.left = `${Math.max(8, rect.right - WIDTH_PX)}px`;
  }

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
        style={{ width: WIDTH_PX }}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') position();
          setOpen(newState === 'open');
        }}
        className="fixed m-0 overflow-y-auto rounded-card bg-surface p-4 text-ink shadow-float"
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
