import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';

export function RenameSkeleton({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  return (
    <div className="grid gap-3">
      <output className="block text-muted">{t('controllers.rename.loading')}</output>
      <SkeletonBar className="w-60" />
      <p>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </p>
    </div>
  );
}
