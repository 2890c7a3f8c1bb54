import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Device } from '#api/contract/device.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import { customerDevicesQuery } from '#api/deviceTree.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { createSearch } from '#license/text/search.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { SearchField } from '#ui/SearchField.tsx';

const MAX_LENGTH = 80;

interface PickControllerProps {
  /** The UUID of the chosen customer, whose controllers are offered first; null without one. */
  customerId: string | null;
  onPick: (nodeId: string) => void;
  onClose: () => void;
}

/** The controllers of the customer or of the account, by name, for when the label on the box cannot be read. */
export function PickController({ customerId, onPick, onClose }: PickControllerProps) {
  const { t, format } = useI18n();
  const client = useApiClient();
  const [typed, setTyped] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const customers = useQuery({ ...customersQuery(client), enabled: customerId !== null });
  const customer = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId?.toLowerCase());
  const isOfCustomer = customerId !== null && customer !== undefined && !showsAll;
  const isChoosing = customerId !== null && customers.isPending;
  const ofCustomer = useQuery({ ...customerDevicesQuery(client, customer?.id ?? 0), enabled: isOfCustomer });
  const ofAccount = useQuery({ ...controllersQuery(client), enabled: !isOfCustomer && !isChoosing });
  const read = isOfCustomer ? ofCustomer : ofAccount;
  const search = useMemo(() => {
    const controllers = (read.data?.rows ?? [])
      .filter(({ properties }) => properties.nodeType === 'smartgridController')
      .toSorted((a, b) => format.compare(nameOf(a), nameOf(b)));
    return createSearch(controllers, textsOf);
  }, [read.data, format]);
  const { shown, more } = useShowMore(search(typed));
  const title = isOfCustomer
    ? t('keys.controllers.of', { customer: clip(customer.name, MAX_LENGTH) })
    : t('keys.controllers.title');

  return (
    <Dialog title={title} onClose={onClose}>
      <SearchField label={t('keys.controllers.filter')} value={typed} onChange={setTyped} autoFocus />
      {customer && (
        <Button className="mt-2" onClick={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('keys.controllers.onlyCustomer', { customer: clip(customer.name, MAX_LENGTH) })
            : t('keys.controllers.all')}
        </Button>
      )}
      {(isChoosing || read.isPending) && <p className="py-4 text-muted">{t('common.loading')}</p>}
      {read.error && !read.data && <ProblemPanel error={read.error} onRetry={() => void read.refetch()} />}
      <ul className="mt-2 max-h-[60dvh] divide-y divide-line overflow-y-auto">
        {shown.map((device) => (
          <li key={device.id}>
            <ControllerOption device={device} onPick={onPick} />
          </li>
        ))}
      </ul>
      {read.data && shown.length === 0 && <p className="py-4 text-muted">{t('keys.controllers.none')}</p>}
      {more}
    </Dialog>
  );
}

interface ControllerOptionProps {
  device: Device;
  onPick: PickControllerProps['onPick'];
}

/** States the licenses only where they were read before: a list never costs a call for each row. */
function ControllerOption({ device, onPick }: ControllerOptionProps) {
  const { t } = useI18n();
  const client = useApiClient();
  const { nodeId = '' } = device.properties;
  const { data } = useQueryClient().getQueryState(controllerLicensesQuery(client, nodeId).queryKey) ?? {};
  const facts = [
    makeAndModel(device),
    data && t('keys.controllers.licenses', { count: data.value.rows.length }),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className="grid min-h-14 w-full gap-0.5 rounded-in px-2 py-2 text-start hover:bg-sunken focus-visible:-outline-offset-2"
      onClick={() => onPick(nodeId)}
    >
      <bdi className="font-semibold">{clip(nameOf(device), MAX_LENGTH)}</bdi>
      <span className="text-sm text-muted">
        <span className="code">{nodeId}</span>
        {facts.length > 0 && <bdi> · {facts.join(' · ')}</bdi>}
      </span>
    </button>
  );
}

const nameOf = ({ properties: { name, nodeId } }: Device): string => name ?? nodeId ?? '';

function textsOf({ properties: { name, nodeId, info } }: Device): string[] {
  return [name ?? '', nodeId ?? '', info?.serialNumber ?? '', info?.model ?? ''];
}
