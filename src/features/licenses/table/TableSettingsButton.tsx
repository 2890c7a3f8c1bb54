import { Columns3 } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { buttonClass } from '#ui/Button.tsx';
import type { TableSettings } from './tableSettings.ts';

const WIDTH_PX = 288;
const CODE = lazyPart('licenses.look', () => import('./TableSettings.tsx'));

/** Which columns the table has and how high its rows are. The browser's own popover: Escape and a tap beside it close it. */
export const TableSettingsButton = memo(function LookChoice({ look }: { look: TableSettings }) {
  const { t } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function place() {
    const at = button.current?.getBoundingClientRect();
    if (!at || !panel.current) return;
    panel.current.style.top = `${at.bottom + 4}px`;
    panel.current.style.maxHeight = `calc(100dvh - ${at.bottom + 12}px)`;
    panel.current.style.left = `${Math.max(8, at.right - WIDTH_PX)}px`;
  }

  return (
    <>
      <button ref={button} type="button" popoverTarget={id} className={buttonClass()}>
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
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') place();
          setOpen(newState === 'open');
        }}
        className="fixed m-0 overflow-y-auto rounded-card bg-surface p-4 text-ink shadow-float"
      >
        {open && (
          <LazyPart code={CODE}>{({ TableSettings }) => <TableSettings look={look} name={id} />}</LazyPart>
        )}
      </div>
    </>
  );
});
