import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Device } from '#api/contract/device.ts';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { createSearch } from '#license/text/search.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { clip } from '#lib/text/clip.ts';

const MAX_LENGTH = 80;

interface PickControllerProps {
  onPick: (nodeId: string) => void;
  onClose: () => void;
}

/** Picks one of the account's controllers, for example if the label on the box is illegible. */
export function PickController({ onPick, onClose }: PickControllerProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const read = useQuery(controllersQuery(useApiClient()));
  const search = useMemo(() => {
    const controllers = read.data?.rows.filter((each) => each.properties.nodeType === 'smartgridController');
    return createSearch(controllers ?? [], textsOf);
  }, [read.data]);
  const { shown, more } = useShowMore(search(typed));

  return (
    <Dialog title={t('claim.controller.pick.title')} onClose={onClose}>
      <SearchField label={t('claim.controller.pick.filter')} value={typed} onChange={setTyped} autoFocus />
      {read.isPending && <p className="py-4 text-muted">{t('common.loading')}</p>}
      {read.error && !read.data && <ProblemPanel error={read.error} onRetry={() => void read.refetch()} />}
      <ul className="mt-2 max-h-[60dvh] divide-y divide-line overflow-y-auto">
        {shown.map((device) => (
          <li key={device.id}>
            <button
              type="button"
              className="grid min-h-14 w-full gap-0.5 rounded-in px-2 py-2 text-left hover:bg-sunken focus-visible:-outline-offset-2"
              onClick={() => onPick(device.properties.nodeId ?? '')}
            >
              <bdi className="font-semibold">
                {clip(device.properties.name ?? device.properties.nodeId ?? '', MAX_LENGTH)}
              </bdi>
              <span className="code text-sm text-muted">{device.properties.nodeId}</span>
            </button>
          </li>
        ))}
      </ul>
      {read.data && shown.length === 0 && (
        <p className="py-4 text-muted">{t('claim.controller.pick.none')}</p>
      )}
      {more}
    </Dialog>
  );
}

function textsOf({ properties: { name, nodeId, info } }: Device): string[] {
  return [name ?? '', nodeId ?? '', info?.serialNumber ?? '', info?.model ?? ''];
}
