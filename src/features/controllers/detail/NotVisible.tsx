import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from '#routing/Link.tsx';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { foldControllers } from '#license/tree.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { clip } from '#lib/text/clip.ts';
import { NearestControllers } from '#features/controllers/values/NearestControllers.tsx';

/** The account has no controller with this nodeId. Lists possible reasons and similar nodeIds. */
export function NotVisible({ nodeId, brand }: { nodeId: string; brand: string }) {
  const { t } = useI18n();
  const list = useQuery(controllersQuery(useApiClient()));
  const controllers = useMemo(() => foldControllers(list.data?.rows ?? []), [list.data]);
  return (
    <Page
      title={t('controllers.notVisible.title')}
      brand={brand}
      about={<bdi className="code">{clip(nodeId, 120)}</bdi>}
    >
      <div className="grid max-w-2xl justify-items-start gap-4">
        <p>{t('controllers.notVisible.hint')}</p>
        <div>
          <NearestControllers to={nodeId} controllers={controllers} />
        </div>
        <Link to="/controllers" className={buttonClass('plain')}>
          {t('controllers.toList')}
        </Link>
      </div>
    </Page>
  );
}
