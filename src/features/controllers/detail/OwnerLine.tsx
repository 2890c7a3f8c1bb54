import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { ItemList } from '#components/ItemList.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import type { Owners } from '#features/controllers/values/useOwners.ts';

/** Links to the customers of the controller, or the reason why none is known. */
export function OwnerLine({ owners: { status, owners } }: { owners: Owners }) {
  const { t } = useI18n();
  switch (status) {
    case 'reading':
      return (
        <>
          <span className="sr-only">{t('controllers.customer.loading')}</span>
          <SkeletonBar className="w-40" />
        </>
      );
    case 'known':
      return (
        <ItemList
          items={owners.map(({ id, uuid, name }) =>
            uuid ? (
              <Link
                key={id}
                to="/customers/$customerId"
                params={{ customerId: uuid }}
                className="link inline-flex min-h-11 items-center sm:min-h-6"
              >
                <bdi>{clip(name, 80)}</bdi>
              </Link>
            ) : (
              <bdi key={id}>{clip(name, 80)}</bdi>
            ),
          )}
        />
      );
    default:
      return <span className="text-muted">{t(`controllers.customer.${status}`)}</span>;
  }
}
