import { ScanLine } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

/** @param label names what is scanned, for screen readers */
export function ScanButton({ label, onClick }: { label?: string; onClick: () => void }) {
  const { t } = useI18n();
  return (
    <Button className="shrink-0" aria-label={label} onClick={onClick}>
      <ScanLine aria-hidden className="size-5" />
      {t('common.scan')}
    </Button>
  );
}
