import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { IconButton } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

export interface LicensePanelProps {
  title: string;
  /** Beside the list where there is room for it, else over it. */
  beside: boolean;
  /** It was opened by hand just now, so the focus goes there; not when the page arrived with it. */
  takeFocus: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Where the details of a license stand. The list keeps its place behind or beside it. */
export function LicensePanel({ title, beside, takeFocus, onClose, children }: LicensePanelProps) {
  if (!beside) {
    return (
      <Dialog title={title} onClose={onClose}>
        {children}
      </Dialog>
    );
  }
  return (
    <Beside title={title} takeFocus={takeFocus} onClose={onClose}>
      {children}
    </Beside>
  );
}

function Beside({ title, takeFocus, onClose, children }: Omit<LicensePanelProps, 'beside'>) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  useEscape(onClose);
  return (
    <aside
      aria-label={title}
      className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-card border border-line bg-surface p-4"
    >
      <div className="mb-2 flex items-center justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="focus-visible:outline-none">
          {title}
        </h2>
        <IconButton label={t('licenses.close')} onClick={onClose} className="-mr-2">
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      {children}
    </aside>
  );
}

/** Escape in a field means the field's own: it empties a filter, or closes a list of choices. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, select, dialog');
      if (event.key === 'Escape' && !inField) onEscape();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [onEscape]);
}
