import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { navigate } from '#routing/navigate.ts';
import { controllersQuery, isNodeId } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { useTypedText } from '#lib/useTypedText.ts';
import { exactController } from '#license/text/nearest.ts';
import { createSearch, urlSafeText } from '#license/text/search.ts';
import { foldControllers, type Controller, type DeviceNode } from '#license/tree.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { ControllerList } from './ControllerList.tsx';
import { ControllerLookup } from './ControllerLookup.tsx';
import { useScanController } from './useScanController.tsx';

interface FindControllerProps {
  /** What the URL holds. */
  q: string;
  /** Puts it there; must not change from one drawing to the next. */
  onQ: (q: string) => void;
}

/**
 * One field for a name, a serial number, a nodeId or a site's. What is exactly one of them opens its controller;
 * what looks like one and is not in the list is looked up by itself, once.
 */
export function FindController({ q, onQ }: FindControllerProps) {
  const { t } = useI18n();
  const read = useQuery(controllersQuery(useApiClient()));
  const controllers = useMemo(() => read.data && foldControllers(read.data.rows), [read.data]);
  const search = useMemo(() => controllers && createSearch(controllers, textsOf), [controllers]);
  const toUrl = useCallback((text: string) => (search ? urlSafeText(text, search) : q), [search, q]);
  const { typed, type } = useTypedText(q, toUrl, onQ);
  const filter = trimOuter(typed);
  const deferred = useDeferredValue(filter);
  const found = useMemo(() => search?.(deferred) ?? [], [search, deferred]);
  const [asked, ask] = useState<string | null>(null);
  const lookedUp = asked !== null && asked === filter;

  const open = ({ nodeId }: DeviceNode) => navigate({ to: '/controllers/$nodeId', params: { nodeId } });

  function openExact(text: string): boolean {
    const exact = controllers && exactController(text, controllers);
    if (exact) open(exact);
    return Boolean(exact);
  }

  function onPasted(text: string): boolean {
    if (openExact(text)) return true;
    const id = trimOuter(text);
    if (id.length > 3 && /\d/.test(id) && isOneId(id)) ask(id);
    return false;
  }

  function onEnter(text: string) {
    if (openExact(text)) return;
    const [only, ...others] = search?.(trimOuter(text)) ?? [];
    if (only && others.length === 0) open(only);
    else if (!only && isOneId(trimOuter(text))) ask(trimOuter(text));
  }

  const root = useRef<HTMLDivElement>(null);
  const scan = useScanController(root, (nodeId) => {
    if (openExact(nodeId)) return;
    type(nodeId);
    if (isOneId(nodeId)) ask(nodeId);
  });

  return (
    <>
      <div ref={root} className="mb-2 max-w-xl">
        <SearchField
          label={t('controllers.filter')}
          hint={t('controllers.filter.hint')}
          value={typed}
          onChange={type}
          onEnter={onEnter}
          onPasted={onPasted}
          beside={scan.button}
        />
      </div>
      {scan.dialog}
      {lookedUp && <ControllerLookup nodeId={filter} controllers={controllers ?? []} />}
      <ControllerList
        read={read}
        controllers={controllers}
        found={found}
        filter={filter}
        lookedUp={lookedUp}
        canLookUp={isOneId(filter)}
      />
    </>
  );
}

/** One word that a nodeId may be. */
const isOneId = (text: string) => isNodeId(text) && !/\s/.test(text);

function textsOf({ nodeId, device, sites }: Controller): string[] {
  const { name, info } = device.properties;
  return [
    name ?? '',
    nodeId,
    info?.serialNumber ?? '',
    info?.manufacturer ?? '',
    info?.model ?? '',
    ...sites.flatMap((site) => [site.nodeId, site.device.properties.name ?? '']),
  ];
}
