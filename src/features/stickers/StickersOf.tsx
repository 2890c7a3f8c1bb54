import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import { customerDevicesQuery } from '#api/deviceTree.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { foldControllers, isControllerOrSite } from '#license/tree.ts';
import { Notice } from '#ui/Notice.tsx';
import { Stickers } from './Stickers.tsx';

interface StickersOfProps {
  /** UUID of the customer whose controllers are offered; undefined for all controllers of the account. */
  customerId: string | undefined;
  /** The controller that is chosen at first; undefined for all. */
  nodeId: string | undefined;
}

/** The stickers of the controllers of a customer or of the account. */
export function StickersOf({ customerId, nodeId }: StickersOfProps) {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const company = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId);
  const isOfCustomer = customerId !== undefined;
  const ofCustomer = useQuery({
    ...customerDevicesQuery(client, company?.id ?? 0),
    enabled: company !== undefined,
  });
  const ofAccount = useQuery({ ...controllersQuery(client), enabled: !isOfCustomer });
  if (isOfCustomer && !company)
    return <Loaded read={customers} devices={customers.data && []} nodeId={nodeId} />;
  const read: UseQueryResult<Rows<Device>> = isOfCustomer ? ofCustomer : ofAccount;
  return <Loaded read={read} devices={read.data?.rows} nodeId={nodeId} />;
}

interface LoadedProps {
  read: UseQueryResult;
  devices: readonly Device[] | undefined;
  nodeId: string | undefined;
}

function Loaded({ read, devices, nodeId }: LoadedProps) {
  const { t, format } = useI18n();
  const controllers = useMemo(
    () => devices && foldControllers(devices.filter(isControllerOrSite), format.compare),
    [devices, format],
  );
  if (!controllers && read.error) {
    return (
      <ProblemPanel error={read.error} title={t('stickers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  if (!controllers) return <output className="block text-muted">{t('common.loading')}</output>;
  if (controllers.length === 0) {
    return (
      <Notice title={t('stickers.empty')} actions={<Freshness read={read} />}>
        <p>{t('stickers.empty.hint')}</p>
      </Notice>
    );
  }
  return <Stickers controllers={controllers} nodeId={nodeId} />;
}
