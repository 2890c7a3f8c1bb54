import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { LazyPart, type LazyPartQuery } from '#components/lazy/LazyPart.tsx';

interface DialogOnDemandProps<T> {
  code: LazyPartQuery<T>;
  title: string;
  onClose: () => void;
  children: (part: T) => ReactNode;
}

/** A dialog that is open while what stands in it is being fetched. */
export function LazyDialog<T>({ code, title, onClose, children }: DialogOnDemandProps<T>) {
  const { t } = useI18n();
  return (
    <LazyPart
      code={code}
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
