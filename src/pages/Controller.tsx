import { isNodeId } from '#api/devices.ts';
import { ControllerPage } from '#features/controllers/detail/ControllerPage.tsx';
import NotFound from './NotFound.tsx';
import { LazyPinHere } from '#features/lookup/recent/LazyPinHere.tsx';
import type { PageProps } from '#routing/routes.ts';
import { useApp } from './context/appContext.ts';

export default function Controller({ params }: PageProps) {
  const { config } = useApp();
  const nodeId = params.nodeId ?? '';
  if (!isNodeId(nodeId)) return <NotFound />;
  return (
    <ControllerPage
      key={nodeId}
      nodeId={nodeId}
      brand={config.brand}
      licenseConfig={config}
      pin={<LazyPinHere item={{ kind: 'controller', id: nodeId }} />}
    />
  );
}
