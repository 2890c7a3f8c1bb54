import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

const READ_ALOUD = lazyPart('readAloud', () => import('./ReadAloud.tsx'), ['export']);

interface LazyReadAloudProps {
  /** The license key, which is in the DOM while this is rendered. */
  value: string;
  /** Whether to open a dialog; false if the details are in a dialog, whose content is then replaced. */
  isDialog: boolean;
  onClose: () => void;
}

/** Spells a key. The code is fetched on demand. */
export function LazyReadAloud({ value, isDialog, onClose }: LazyReadAloudProps) {
  const { t } = useI18n();
  const content = <LazyPart part={READ_ALOUD}>{({ ReadAloud }) => <ReadAloud value={value} />}</LazyPart>;
  if (isDialog) {
    return (
      <Dialog title={t('licenseDetail.key.aloud')} onClose={onClose}>
        {content}
      </Dialog>
    );
  }
  return (
    <div className="grid gap-3">
      <p>
        <Button onClick={onClose}>{t('licenseDetail.key.aloudBack')}</Button>
      </p>
      {content}
    </div>
  );
}
