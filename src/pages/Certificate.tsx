import { isNodeId } from '#api/devices.ts';
import { CertificatePage } from '#features/certificate/CertificatePage.tsx';
import NotFound from './NotFound.tsx';
import type { PageProps } from '#routing/routes.ts';
import { useApp } from './context/appContext.ts';

export default function Certificate({ params: { nodeId = '', licenseId = '' } }: PageProps) {
  const { config } = useApp();
  if (!isNodeId(nodeId)) return <NotFound />;
  return (
    <CertificatePage
      key={`${nodeId}/${licenseId}`}
      nodeId={nodeId}
      licenseId={licenseId}
      brand={config.brand}
      isSandbox={config.sandbox !== undefined}
      licenseConfig={config}
    />
  );
}
