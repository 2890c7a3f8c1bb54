import { useI18n } from '#i18n/useI18n.ts';
import type { PlacedLicense } from './rules/joinLicenses.ts';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { LicenseLine } from '#components/LicenseLine.tsx';

/** Licenses of the customer, each with where it is. */
export function LicenseRows({ rows, customerId }: { rows: readonly PlacedLicense[]; customerId: string }) {
  const { t } = useI18n();
  const { shown, more } = useShowMore(rows);
  return (
    <div>
      <ul
        aria-label={t('customerControllers.licenses')}
        className="divide-y divide-line rounded-card border border-line bg-surface"
      >
        {shown.map(({ standing, on, place }) => (
          <li key={standing.license.id} className="px-4 py-1">
            <LicenseLine
              standing={standing}
              customerId={customerId}
              isOwned
              claim={place === 'on' ? { controller: on[0] } : undefined}
              note={[
                place === 'on' && t('customerControllers.on', { node: on.join(', ') }),
                place === 'unknown' && t('customerControllers.where.unknown'),
                place === 'elsewhere' && t('customerControllers.where.elsewhere'),
              ]}
            />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
