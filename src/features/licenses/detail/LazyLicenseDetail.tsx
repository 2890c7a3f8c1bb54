import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import type { LicenseDetailProps } from './LicenseDetail.tsx';

const DETAIL = lazyPart('license.detail', () => import('./LicenseDetail.tsx'), [
  'licenseDetail',
  'explain',
  'ticket',
]);

/** Fetches the code of the details before a license is opened. */
export function usePrefetchDetail(enabled: boolean): void {
  useQuery({ ...DETAIL, enabled });
}

/** The details of a license. The code is prefetched once the list is shown, or fetched when the details are opened. */
export function LazyLicenseDetail(props: LicenseDetailProps) {
  const { t } = useI18n();
  return (
    <LazyPart part={DETAIL} waiting={<DetailSkeleton />} title={t('licenses.detail.failed')}>
      {({ LicenseDetail }) => <LicenseDetail {...props} />}
    </LazyPart>
  );
}

function DetailSkeleton() {
  const { t } = useI18n();
  return (
    <div className="grid gap-4" aria-busy>
      <span className="sr-only">{t('common.loading')}</span>
      {['w-24', 'w-40', 'w-full', 'w-full', 'w-3/4'].map((width, index) => (
        <SkeletonBar key={index} className={width} />
      ))}
    </div>
  );
}
