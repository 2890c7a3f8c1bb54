import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Device } from '#api/contract/device.ts';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useHasPreservedInput } from '#drafts/preservedInput.ts';
import { UnfinishedOperations } from '#components/verdict/UnfinishedOperations.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { boxOf, foldControllers } from '#license/tree.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { clip } from '#lib/text/clip.ts';
import { ControllerAbout } from './ControllerAbout.tsx';
import { DeviceTree } from './DeviceTree.tsx';
import { ControllerExport } from '#features/controllers/export/ControllerExport.tsx';
import { ControllerLicenses, SitesFailed } from '#features/controllers/licenses/ControllerLicenses.tsx';
import { DeviceFacts } from './DeviceFacts.tsx';
import { LongText } from '#features/controllers/values/LongText.tsx';
import { LazyRename } from '#features/controllers/rename/LazyRename.tsx';
import { renameKey } from '#features/controllers/values/renameKey.ts';
import { renameObstacle } from '#features/controllers/values/rights.ts';
import { useOwners } from '#features/controllers/values/useOwners.ts';

interface ControllerDetailsProps {
  device: Device;
  nodeId: string;
  read: UseQueryResult<Device | null>;
  brand: string;
  licenseConfig: LicenseConfig;
  pin: ReactNode;
}

/** The page of a controller: licenses, properties, and the devices connected to it. */
export function ControllerDetails({
  device,
  nodeId,
  read,
  brand,
  licenseConfig,
  pin,
}: ControllerDetailsProps) {
  const { t } = useI18n();
  const owners = useOwners(nodeId);
  const list = useQuery(controllersQuery(useApiClient()));
  const sites = useMemo(() => sitesOf(nodeId, list.data?.rows), [nodeId, list.data]);
  const [isRenaming, setRenaming] = useState(useHasPreservedInput(renameKey(nodeId)));
  const [savedName, setSavedName] = useState<string | null>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const { name } = device.properties;

  function closeRename() {
    setRenaming(false);
    renameButton.current?.focus();
  }

  return (
    <Page
      title={clip(name || nodeId, 60)}
      brand={brand}
      heading={name ? <LongText text={name} /> : t('controllers.unnamed.title')}
      about={<ControllerAbout device={device} nodeId={nodeId} owners={owners} pin={pin} />}
      actions={
        <>
          {renameObstacle(device) === null && (
            <button
              ref={renameButton}
              type="button"
              aria-expanded={isRenaming}
              className={buttonClass('plain')}
              onClick={() => {
                setSavedName(null);
                setRenaming(!isRenaming);
              }}
            >
              <Pencil aria-hidden className="size-4" />
              {t('controllers.rename')}
            </button>
          )}
          <ControllerExport
            device={device}
            nodeId={nodeId}
            sites={sites}
            owners={owners}
            licenseConfig={licenseConfig}
          />
        </>
      }
    >
      <div className="grid gap-6">
        <UnfinishedOperations nodeIds={[nodeId, ...(sites ?? [])]} />
        {isRenaming && (
          <section
            aria-label={t('controllers.rename')}
            className="rounded-card border border-line bg-surface p-4"
          >
            <LazyRename
              nodeId={nodeId}
              onClose={closeRename}
              onSaved={(saved) => {
                setSavedName(saved);
                closeRename();
              }}
            />
          </section>
        )}
        {savedName !== null && (
          <Notice tone="good" title={t('controllers.rename.saved', { name: savedName })} />
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <ControllerLicenses
            nodeId={nodeId}
            sites={sites ?? (list.error ? [] : undefined)}
            sitesFailed={
              list.error && !list.data ? (
                <SitesFailed error={list.error} onRetry={() => void list.refetch()} />
              ) : null
            }
            customerId={owners.owners.find((owner) => owner.uuid)?.uuid}
            licenseConfig={licenseConfig}
          />
          <DeviceFacts device={device} nodeId={nodeId} read={read} />
        </div>
        <DeviceTree nodeId={nodeId} owners={owners} />
      </div>
    </Page>
  );
}

/** Returns the other nodeIds of the box: the sites of a controller; undefined until the list has loaded. */
function sitesOf(nodeId: string, rows: Device[] | undefined): string[] | undefined {
  return rows && boxOf(nodeId, foldControllers(rows)).filter((each) => each !== nodeId);
}
