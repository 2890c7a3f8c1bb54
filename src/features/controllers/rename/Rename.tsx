import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { controllerQuery } from '#features/controllers/values/controllerQuery.ts';
import { RenameForm } from './RenameForm.tsx';
import { RenameSkeleton } from './RenameSkeleton.tsx';
import { isGuarded, renameObstacle, type Guarded } from '#features/controllers/values/rights.ts';

export interface RenameProps {
  nodeId: string;
  onSaved: (name: string) => void;
  onClose: () => void;
}

/** Refreshes the controller, whose `lastUpdate` guards the change, and then shows the form. */
export function Rename({ nodeId, onSaved, onClose }: RenameProps) {
  const { t } = useI18n();
  const read = useQuery({ ...controllerQuery(useApiClient(), nodeId), refetchOnMount: 'always' });
  const [openedAt] = useState(() => Date.now());
  const [device, setDevice] = useState<Guarded | null>(null);

  // Later refetches and their failures do not replace the form.
  if (device) return <RenameForm nodeId={nodeId} device={device} onSaved={onSaved} onClose={onClose} />;
  const isFresh = read.dataUpdatedAt >= openedAt;
  if (isFresh && read.data && isGuarded(read.data) && !renameObstacle(read.data)) setDevice(read.data);

  if (read.error && !read.isFetching) {
    return (
      <ProblemPanel
        error={read.error}
        title={t('controllers.readFailed')}
        onRetry={() => void read.refetch()}
      />
    );
  }
  if (!isFresh) return <RenameSkeleton onClose={onClose} />;
  if (!read.data) return <Notice tone="warn" role="alert" title={t('controllers.notVisible.title')} />;
  const obstacle = renameObstacle(read.data) ?? 'unguarded';
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t(`controllers.rename.${obstacle}`)}
      actions={<Button onClick={onClose}>{t('common.close')}</Button>}
    />
  );
}
