import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from '#routing/Link.tsx';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { foldControllers } from '#license/tree.ts';
import { Freshness } from '#components/Freshness.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { clip } from '#lib/text/clip.ts';
import { NearestControllers } from '#features/controllers/values/NearestControllers.tsx';

interface NotVisibleProps {
  nodeId: string;
  brand: string;
  read: UseQueryResult;
}

/** The account has no controller with this nodeId. Lists possible reasons and similar nodeIds. */
export function NotVisible({ nodeId, brand, read }: NotVisibleProps) {
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
        <div className="flex flex-wrap items-center gap-2">
          <Link to="/controllers" className={buttonClass('plain')}>
            {t('controllers.toList')}
          </Link>
          <Freshness read={read} />
        </div>
      </div>
    </Page>
  );
}
