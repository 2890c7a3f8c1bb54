import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { navigate } from '#routing/navigate.ts';
import { controllersQuery, isNodeId } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { useTypedText } from '#lib/useTypedText.ts';
import { exactController } from '#license/text/resolveController.ts';
import { identify } from '#license/text/identify.ts';
import { plainSerial } from '#license/text/serial.ts';
import { controllerTexts } from '#license/text/controllerTexts.ts';
import { createSearch, urlSafeText } from '#license/text/search.ts';
import { foldControllers, type DeviceNode } from '#license/tree.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { ControllerList } from './ControllerList.tsx';
import { ControllerLookup } from './ControllerLookup.tsx';
import { useScanController } from './useScanController.tsx';

interface FindControllerProps {
  /** The search text of the URL. */
  q: string;
  /** Writes the search text to the URL. Must be stable. */
  onQ: (q: string, isTyped: boolean) => void;
  licenseConfig: LicenseConfig;
}

/**
 * Finds controllers by name, serial number or nodeId, including those of their sites. A pasted or entered text that
 * equals exactly one of them opens the controller. A possible nodeId that is not in the list is looked up once.
 */
export function FindController({ q, onQ, licenseConfig }: FindControllerProps) {
  const { t, format } = useI18n();
  const read = useQuery(controllersQuery(useApiClient()));
  const controllers = useMemo(
    () => read.data && foldControllers(read.data.rows, format.compare),
    [read.data, format],
  );
  const search = useMemo(() => controllers && createSearch(controllers, controllerTexts), [controllers]);
  const toUrl = useCallback((text: string) => (search ? urlSafeText(text, search) : q), [search, q]);
  const { typed, type } = useTypedText(q, toUrl, onQ);
  const filter = trimOuter(typed);
  const deferred = useDeferredValue(filter);
  const matches = useMemo(() => search?.(deferred) ?? [], [search, deferred]);
  const [lookupId, lookUp] = useState<string | null>(null);
  const isLookedUp = lookupId !== null && lookupId === filter;

  const open = ({ nodeId }: DeviceNode) => navigate({ to: '/controllers/$nodeId', params: { nodeId } });

  function openExact(text: string): boolean {
    const exact = controllers && exactController(text, controllers);
    if (exact) open(exact);
    return Boolean(exact);
  }

  function onPasted(text: string): boolean {
    if (openExact(text)) return true;
    const id = meantNodeId(text);
    if (id.length <= 3 || !/\d/.test(id) || !mayBeNodeId(id)) return false;
    lookUp(id);
    if (id === trimOuter(text)) return false;
    // The field shows what is looked up.
    type(id);
    return true;
  }

  function onEnter(text: string) {
    if (openExact(text)) return;
    const [only, ...others] = search?.(trimOuter(text)) ?? [];
    if (only && others.length === 0) return open(only);
    const id = meantNodeId(text);
    if (only || !mayBeNodeId(id)) return;
    if (id !== trimOuter(text)) type(id);
    lookUp(id);
  }

  const root = useRef<HTMLDivElement>(null);
  const scan = useScanController(root, (nodeId) => {
    if (openExact(nodeId)) return;
    type(nodeId);
    if (mayBeNodeId(nodeId)) lookUp(nodeId);
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
      {isLookedUp && <ControllerLookup nodeId={filter} controllers={controllers ?? []} />}
      <ControllerList
        read={read}
        controllers={controllers}
        matches={matches}
        filter={filter}
        isLookedUp={isLookedUp}
        onLookUp={mayBeNodeId(filter) ? () => onEnter(filter) : null}
        onClear={() => type('')}
        licenseConfig={licenseConfig}
      />
    </>
  );
}

/** The text as a nodeId; a serial number as labels have it. */
function meantNodeId(text: string): string {
  const plain = plainSerial(text);
  return ['serial', 'nodeId'].includes(identify(plain).kind) ? plain : trimOuter(text);
}

/** Whether the text may be a nodeId: valid, and a single word. */
const mayBeNodeId = (text: string) => isNodeId(text) && !/\s/.test(text);
