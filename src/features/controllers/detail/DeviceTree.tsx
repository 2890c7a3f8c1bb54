import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customerDevicesQuery, devicesBelowQuery } from '#api/deviceTree.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { countTypes, treeBelow } from '#license/tree.ts';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { DeviceBranches } from './DeviceBranches.tsx';
import { deviceCountWord } from '#features/controllers/values/deviceWords.ts';
import type { Owners } from '#features/controllers/values/useOwners.ts';

interface DeviceTreeProps {
  nodeId: string;
  owners: Owners;
}

/**
 * The devices connected to a controller. If the customer is known, one call reads all devices of the customer and is
 * cached for the other controllers; otherwise the tree is read level by level.
 */
export function DeviceTree({ nodeId, owners }: DeviceTreeProps) {
  const client = useApiClient();
  const [owner] = owners.owners;
  const ofCustomer = useQuery({
    ...customerDevicesQuery(client, owner?.id ?? 0),
    enabled: owner !== undefined,
  });
  const byLevel = useQuery({
    ...devicesBelowQuery(client, nodeId),
    enabled: owners.status === 'none' || owners.status === 'failed',
  });
  return <Tree nodeId={nodeId} read={owner ? ofCustomer : byLevel} />;
}

function Tree({ nodeId, read }: { nodeId: string; read: UseQueryResult<Rows<Device>> }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const branches = read.data && treeBelow(nodeId, read.data.rows, format.compare);
  return (
    <section aria-labelledby="devices" className="grid gap-2">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <h2 id="devices">{t('controllers.tree')}</h2>
        <Freshness read={read} />
      </div>
      {branches && branches.length > 0 && (
        <>
          <p className="text-muted">
            {format.list(countTypes(branches).map((each) => deviceCountWord(i18n, each)))}
          </p>
          <div className="rounded-card border border-line bg-surface px-2 py-2">
            <DeviceBranches branches={branches} label={t('controllers.tree')} />
          </div>
        </>
      )}
      {branches?.length === 0 && read.data?.unreadable.length === 0 && (
        <p className="text-muted">{t('controllers.tree.empty')}</p>
      )}
      {read.isPending && <TreeSkeleton />}
      {read.error && !read.data && (
        <ProblemPanel
          error={read.error}
          title={t('controllers.tree.failed')}
          onRetry={() => void read.refetch()}
        />
      )}
      <UnreadableCount rows={read.data?.unreadable ?? []} />
    </section>
  );
}

function TreeSkeleton() {
  const { t } = useI18n();
  return (
    <div className="grid gap-4 rounded-card border border-line bg-surface px-4 py-4">
      <output className="sr-only">{t('controllers.tree.loading')}</output>
      <SkeletonBar className="w-32" />
      <SkeletonBar className="ms-6 w-56" />
      <SkeletonBar className="ms-6 w-48" />
      <SkeletonBar className="ms-6 w-40" />
    </div>
  );
}
