import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Announcer } from './announce.tsx';
import { IconButton } from './Button.tsx';
import { useAboveKeyboard } from './hooks/useAboveKeyboard.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A native modal dialog: traps the focus, closes on Escape and by its close button, and restores the focus. Has its own
 * live region, because screen readers ignore the rest of the page while it is open.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useAboveKeyboard(ref);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      className="bottom-[var(--keyboard,0px)] m-auto max-h-[calc(100dvh-var(--keyboard,0px)-2.5rem)] w-[min(40rem,calc(100vw-2rem))] flex-col overflow-hidden rounded-card bg-surface px-5 pt-5 text-ink shadow-float open:flex"
    >
      <h2 className="mb-3 pe-10 text-lg">{title}</h2>
      {/* Scrolls below the title and the close button, which stay in sight. */}
      <div className="-mx-5 min-h-0 overflow-y-auto px-5 pb-5">{children}</div>
      {/* No form of its own, since a dialog may be within one. */}
      <IconButton
        label={t('common.close')}
        className="absolute top-2 end-2"
        onClick={() => ref.current?.close()}
      >
        <X aria-hidden className="size-4" />
      </IconButton>
      <Announcer />
    </dialog>
  );
}
