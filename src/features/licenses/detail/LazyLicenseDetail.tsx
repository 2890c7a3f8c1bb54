import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import type { LicenseDetailProps } from './LicenseDetail.tsx';

const CODE = lazyPart('license.detail', () => import('./LicenseDetail.tsx'));

/** Fetches what shows a license before somebody asks for one. */
export function usePrefetchDetail(due: boolean): void {
  useQuery({ ...CODE, enabled: due });
}

/** The details of a license; their code comes behind the list, or when they are asked for before. */
export function LazyLicenseDetail(props: LicenseDetailProps) {
  const { t } = useI18n();
  return (
    <LazyPart code={CODE} waiting={<Waiting />} title={t('licenses.detail.failed')}>
      {({ LicenseDetail }) => <LicenseDetail {...props} />}
    </LazyPart>
  );
}

function Waiting() {
  const { t } = useI18n();
  return (
    <div className="grid gap-4" aria-busy>
      <span className="sr-only">{t('common.loading')}</span>
      {['w-24', 'w-40', 'w-full', 'w-full', 'w-3/4'].map((width, at) => (
        <SkeletonBar key={at} className={width} />
      ))}
    </div>
  );
}
