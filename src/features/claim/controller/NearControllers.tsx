import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { suggestControllers } from '#license/text/resolveController.ts';
import { foldControllers } from '#license/tree.ts';
import { Button } from '#ui/Button.tsx';

interface NearControllersProps {
  typed: string;
  onUse: (nodeId: string) => void;
}

/** Suggests controllers of the account that the user may mean by an unknown number, each with the reason. */
export function NearControllers({ typed, onUse }: NearControllersProps) {
  const { t } = useI18n();
  const { data } = useQuery(controllersQuery(useApiClient()));
  const controllers = useMemo(() => foldControllers(data?.rows ?? []), [data]);
  const near = suggestControllers(typed, controllers);
  if (near.length === 0) return null;
  return (
    <ul className="mt-2 grid justify-items-start gap-2">
      {near.map(({ controller: { nodeId, device }, why, typos }) => (
        <li key={nodeId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button className="flex-wrap gap-y-0" onClick={() => onUse(nodeId)}>
            {fill(t('keys.controller.use', { nodeId: SLOT }), <bdi className="code">{nodeId}</bdi>)}
          </Button>
          <bdi className="text-sm">{clip(device.properties.name ?? '', 80)}</bdi>
          <span className="text-sm text-muted">{t(`keys.controller.near.${why}`, { count: typos })}</span>
        </li>
      ))}
    </ul>
  );
}
