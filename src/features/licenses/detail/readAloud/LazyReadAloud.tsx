import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

const CODE = lazyPart('readAloud', () => import('./ReadAloud.tsx'), ['export']);

interface ReadAloudOnDemandProps {
  /** The key: it is in the page from when this is drawn. */
  value: string;
  /** A dialog where the details are none themselves; else it stands in their place. */
  dialog: boolean;
  onClose: () => void;
}

/** Spelling a key, fetched when somebody asks for it. */
export function LazyReadAloud({ value, dialog, onClose }: ReadAloudOnDemandProps) {
  const { t } = useI18n();
  const content = <LazyPart code={CODE}>{({ ReadAloud }) => <ReadAloud value={value} />}</LazyPart>;
  if (dialog) {
    return (
      <Dialog title={t('licenses.key.aloud')} onClose={onClose}>
        {content}
      </Dialog>
    );
  }
  return (
    <div className="grid gap-3">
      <p>
        <Button onClick={onClose}>{t('licenses.key.aloudBack')}</Button>
      </p>
      {content}
    </div>
  );
}
