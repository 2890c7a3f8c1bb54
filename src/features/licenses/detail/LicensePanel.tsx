import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { IconButton } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

export interface LicensePanelProps {
  title: string;
  /** Whether the panel is beside the list instead of in a dialog. */
  isBeside: boolean;
  /** Moves the focus to the heading. */
  takesFocus: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of the details of a license. The list keeps its scroll position. */
export function LicensePanel({ title, isBeside, takesFocus, onClose, children }: LicensePanelProps) {
  if (!isBeside) {
    return (
      <Dialog title={title} onClose={onClose}>
        {children}
      </Dialog>
    );
  }
  return (
    <SidePanel title={title} takesFocus={takesFocus} onClose={onClose}>
      {children}
    </SidePanel>
  );
}

function SidePanel({ title, takesFocus, onClose, children }: Omit<LicensePanelProps, 'isBeside'>) {
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEscape(onClose);
  return (
    <aside
      aria-label={title}
      className="sticky top-4 flex max-h-[calc(100dvh-2rem)] flex-col rounded-card border border-line bg-surface px-4 pt-3"
    >
      <div className="mb-2 flex items-center justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="focus-visible:outline-none">
          {title}
        </h2>
        <IconButton label={t('licenses.close')} onClick={onClose} className="-me-2">
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div className="-mx-4 min-h-0 overflow-y-auto px-4 pb-4">{children}</div>
    </aside>
  );
}

/** Calls back on Escape, except where it does something else: clears a field, or closes a dialog or a popover. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, select, dialog');
      if (event.key === 'Escape' && !inField && !isPopoverOpen()) onEscape();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [onEscape]);
}

const isPopoverOpen = () =>
  [...document.querySelectorAll('[popover]')].some((each) => each.matches(':popover-open'));
