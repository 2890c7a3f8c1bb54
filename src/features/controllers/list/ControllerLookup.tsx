import { useQuery } from '@tanstack/react-query';
import { hrefOf } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { Controller } from '#license/tree.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { controllerQuery } from '#features/controllers/values/controllerQuery.ts';
import { NearestControllers } from '#features/controllers/values/NearestControllers.tsx';

interface ControllerLookupProps {
  nodeId: string;
  /** The controllers in the list, for suggestions. */
  controllers: readonly Controller[];
}

/** Looks up a nodeId that is not in the list, and redirects to its controller or reports that there is none. */
export function ControllerLookup({ nodeId, controllers }: ControllerLookupProps) {
  const { t } = useI18n();
  const read = useQuery(controllerQuery(useApiClient(), nodeId));
  if (read.isPending) {
    return (
      <output className="flex min-h-11 items-center text-muted">
        {t('controllers.lookup', { text: nodeId })}
      </output>
    );
  }
  if (read.data?.properties.nodeId) {
    return (
      <Redirect
        href={hrefOf({ to: '/controllers/$nodeId', params: { nodeId: read.data.properties.nodeId } })}
      />
    );
  }
  if (read.error) {
    return (
      <ProblemPanel
        error={read.error}
        title={t('controllers.lookup.failed')}
        onRetry={() => void read.refetch()}
      />
    );
  }
  return (
    <Notice tone="warn" role="alert" title={t('controllers.notVisible.title')}>
      <p>{t('controllers.notVisible.hint')}</p>
      <NearestControllers to={nodeId} controllers={controllers} />
    </Notice>
  );
}
