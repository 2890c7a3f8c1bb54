import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import type { LicenseRowsProps } from '#features/licenses/table/LicenseTable.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';

/** Fetched while the licenses are read, since wide screens have a table. */
const CARDS = lazyPart('licenses.cards', () => import('./LicenseCards.tsx'));

/** The licenses as cards, for narrow screens. */
export function LazyLicenseCards({ rows, ...rest }: LicenseRowsProps & { customerId: string }) {
  return (
    <LazyPart part={CARDS} waiting={<CardsSkeleton />}>
      {({ LicenseCards }) => (rows === null ? <CardsSkeleton /> : <LicenseCards rows={rows} {...rest} />)}
    </LazyPart>
  );
}

function CardsSkeleton() {
  return (
    <div className="grid gap-2">
      {['w-24', 'w-36', 'w-20', 'w-28'].map((width) => (
        <div
          key={width}
          className="grid h-[10.5rem] content-start gap-3 rounded-card border border-line bg-surface p-4"
        >
          <SkeletonBar className={width} />
          <SkeletonBar className="w-56" />
          <SkeletonBar className="w-40" />
        </div>
      ))}
    </div>
  );
}
