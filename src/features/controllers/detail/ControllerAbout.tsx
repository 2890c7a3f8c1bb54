import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Device } from '#api/contract/device.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { clip } from '#lib/text/clip.ts';
import type { Owners } from '#features/controllers/values/useOwners.ts';
import { OwnerLine } from './OwnerLine.tsx';

const EXPLAIN = lazyPart('explain', () => import('#components/explain/Explain.tsx'), ['explain']);

interface ControllerAboutProps {
  device: Device;
  nodeId: string;
  owners: Owners;
  pin: ReactNode;
}

/** The nodeId, make and model, and customers of a controller, below its name. */
export function ControllerAbout({ device, nodeId, owners, pin }: ControllerAboutProps) {
  const { t } = useI18n();
  const { data: explain } = useQuery({ ...EXPLAIN, enabled: useIdle(true) });
  const model = makeAndModel(device);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="inline-flex items-center gap-1">
          <bdi className="code">{nodeId}</bdi>
          <CopyButton label={t('controllers.copyNodeId')} text={() => nodeId} />
          {pin}
          <span className="size-11 sm:size-9">{explain && <explain.Explain topic="nodeId" />}</span>
        </span>
        {model && <bdi>{clip(model, 80)}</bdi>}
      </div>
      <p>
        <OwnerLine owners={owners} />
      </p>
    </>
  );
}
