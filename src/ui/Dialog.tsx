import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Announcer } from './announce.tsx';
import { IconButton } from './Button.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The browser's own modal dialog: it keeps the focus, closes on Escape and by its cross, and gives the focus back.
 * What is announced while it is open is announced in it: the rest of the page is not read out then.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-card bg-surface p-5 text-ink shadow-float"
    >
      <h2 className="mb-3 pr-10 text-lg">{title}</h2>
      {children}
      <form method="dialog" className="absolute top-2 right-2">
        <IconButton type="submit" label={t('common.close')}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </form>
      <Announcer />
    </dialog>
  );
}
