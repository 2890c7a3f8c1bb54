import { createFileRoute } from '@tanstack/react-router';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery, isNodeId } from '#api/devices.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { ControllerPage } from '#features/controllers/ControllerPage.tsx';
import { controllerQuery } from '#features/controllers/controllerQuery.ts';
import { NotFound } from './__root.tsx';

export const Route = createFileRoute('/_app/controllers/$nodeId')({
  staticData: { rooms: ['controllers', 'terms'] },
  loader: ({ context: { signedIn }, params: { nodeId } }) => {
    if (!isNodeId(nodeId)) return;
    const { client, queryClient } = signedIn;
    void queryClient.prefetchQuery(controllerQuery(client, nodeId));
    void queryClient.prefetchQuery(controllersQuery(client));
    void queryClient.prefetchQuery(controllerLicensesQuery(client, nodeId));
    void queryClient.prefetchQuery(customersQuery(client));
  },
  // Once for each visit.
  staleTime: Infinity,
  component: ControllerRoute,
});

function ControllerRoute() {
  const { config } = Route.useRouteContext();
  const { nodeId } = Route.useParams();
  if (!isNodeId(nodeId)) return <NotFound />;
  return <ControllerPage key={nodeId} nodeId={nodeId} brand={config.brand} rules={config} />;
}
