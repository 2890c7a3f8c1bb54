import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { LazyPart, type LazyPartQuery } from '#components/lazy/LazyPart.tsx';

interface LazyDialogProps<T> {
  part: LazyPartQuery<T>;
  title: string;
  onClose: () => void;
  children: (part: T) => ReactNode;
}

/** A dialog that is open while its content is loading. */
export function LazyDialog<T>({ part, title, onClose, children }: LazyDialogProps<T>) {
  const { t } = useI18n();
  return (
    <LazyPart
      part={part}
      waiting={
        <Dialog title={title} onClose={onClose}>
          {t('common.loading')}
        </Dialog>
      }
    >
      {children}
    </LazyPart>
  );
}
