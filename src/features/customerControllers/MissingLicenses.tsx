import { Link2Off } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { Button } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { hasRunningLicense, nodesOf, type ControllerRow } from './rules/joinLicenses.ts';
import type { ControllersProgress } from './useCustomerControllers.ts';

/** Why the row has no more licenses: there are none, they have not been read yet, or reading them failed. */
export function MissingLicenses({
  controllerRow,
  progress,
}: {
  controllerRow: ControllerRow;
  progress: ControllersProgress;
}) {
  const { t } = useI18n();
  const { controller, licenses, isComplete } = controllerRow;
  if (isComplete) {
    if (licenses.length === 0) return <NoLicense />;
    return licenses.every(({ evaluated }) => evaluated.state === 'ended') ? (
      <span className="text-sm text-muted">{t('customerControllers.endedOnly')}</span>
    ) : null;
  }
  const nodes = nodesOf(controller);
  const failure = nodes.flatMap((nodeId) => progress.failures.get(nodeId) ?? [])[0];
  if (failure) {
    return (
      <>
        <span className="text-bad">
          {t('customerControllers.failed', { reason: problemWords(t, failure).title })}
        </span>
        <Button onClick={() => progress.retry(nodes)} className="max-sm:w-full">
          {t('common.retry')}
        </Button>
      </>
    );
  }
  if (nodes.some((nodeId) => progress.waiting.has(nodeId))) {
    return (
      <>
        <span className="sr-only">{t('customerControllers.unread')}</span>
        <SkeletonBar className="w-44" />
      </>
    );
  }
  if (hasRunningLicense(controllerRow)) return null;
  const isRead = nodes.every((nodeId) => progress.reads.has(nodeId));
  return (
    <span className="text-muted">
      {t(isRead ? 'customerControllers.unreadableRows' : 'customerControllers.unread')}
    </span>
  );
}

function NoLicense() {
  const { t } = useI18n();
  return (
    <span className="inline-flex items-center gap-2 font-medium text-warn">
      <Link2Off aria-hidden className="size-4" />
      {t('customerControllers.none')}
    </span>
  );
}
