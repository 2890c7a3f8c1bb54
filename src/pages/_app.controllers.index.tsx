import { createFileRoute, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { controllersQuery } from '#api/devices.ts';
import { FindController } from '#features/controllers/FindController.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Page } from '#ui/Page.tsx';

export const Route = createFileRoute('/_app/controllers/')({
  staticData: { rooms: ['controllers', 'terms'] },
  validateSearch: (search): { q?: string } => (typeof search.q === 'string' ? { q: search.q } : {}),
  loader: ({ context: { signedIn } }) => {
    void signedIn.queryClient.prefetchQuery(controllersQuery(signedIn.client));
  },
  // Once for each visit: a filter is no reason to read again.
  staleTime: Infinity,
  component: Controllers,
});

function Controllers() {
  const { t } = useI18n();
  const { config } = Route.useRouteContext();
  const { q = '' } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const router = useRouter();
  const onQ = useCallback(
    (text: string) => {
      // A filter that settles while another page is on its way must not call the person back.
      if (router.latestLocation.pathname !== Route.to) return;
      void navigate({ search: { q: text || undefined }, replace: true });
    },
    [navigate, router],
  );
  return (
    <Page title={t('controllers.title')} brand={config.brand}>
      <FindController q={q} onQ={onQ} />
    </Page>
  );
}
