import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hrefOf } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Page } from '#ui/Page.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import { ControllerDetails } from './ControllerDetails.tsx';
import { controllerQuery } from '#features/controllers/values/controllerQuery.ts';

const NOT_VISIBLE = lazyPart('controllers.notVisible', () => import('./NotVisible.tsx'));

interface ControllerPageProps {
  nodeId: string;
  brand: string;
  licenseConfig: LicenseConfig;
  /** Pins the controller. */
  pin: ReactNode;
}

/** The page of a nodeId. Redirects from a site or a device to its controller. */
export function ControllerPage({ nodeId, brand, licenseConfig, pin }: ControllerPageProps) {
  const { t } = useI18n();
  const read = useQuery(controllerQuery(useApiClient(), nodeId));
  const ownNodeId = read.data?.properties.nodeId;

  if (read.data && ownNodeId === nodeId) {
    return (
      <ControllerDetails
        device={read.data}
        nodeId={nodeId}
        read={read}
        brand={brand}
        licenseConfig={licenseConfig}
        pin={pin}
      />
    );
  }
  if (ownNodeId !== undefined)
    return <Redirect href={hrefOf({ to: '/controllers/$nodeId', params: { nodeId: ownNodeId } })} />;
  if (read.data === null)
    return (
      <LazyPart part={NOT_VISIBLE}>
        {({ NotVisible }) => <NotVisible nodeId={nodeId} brand={brand} read={read} />}
      </LazyPart>
    );
  if (read.isPending) {
    return (
      <Page
        title={clip(nodeId, 60)}
        brand={brand}
        heading={
          <>
            <span className="sr-only">{t('controllers.reading')}</span>
            <SkeletonBar className="w-52" />
          </>
        }
        about={
          <>
            <p className="code flex min-h-11 items-center sm:min-h-9">
              <bdi>{clip(nodeId, 120)}</bdi>
            </p>
            <SkeletonBar className="w-40" />
          </>
        }
      >
        <SkeletonBar className="w-72" />
      </Page>
    );
  }
  return (
    <Page title={clip(nodeId, 60)} brand={brand}>
      <ProblemPanel
        error={read.error}
        title={t('controllers.readFailed')}
        onRetry={() => void read.refetch()}
      />
    </Page>
  );
}
