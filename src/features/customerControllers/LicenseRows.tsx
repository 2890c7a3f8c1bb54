import { useI18n } from '#i18n/useI18n.ts';
import type { LocatedLicense } from './rules/joinLicenses.ts';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { LicenseLine } from '#components/LicenseLine.tsx';

/** Licenses of the customer, each with its location. */
export function LicenseRows({ rows, customerId }: { rows: readonly LocatedLicense[]; customerId: string }) {
  const { t } = useI18n();
  const { shown, more } = useShowMore(rows);
  return (
    <div>
      <ul
        aria-label={t('customerControllers.licenses')}
        className="divide-y divide-line rounded-card border border-line bg-surface"
      >
        {shown.map(({ evaluated, on, location }) => (
          <li key={evaluated.license.id} className="px-4 py-1">
            <LicenseLine
              evaluated={evaluated}
              customerId={customerId}
              isOwned
              namesControllers={location === 'on'}
              claim={location === 'on' ? { controller: on[0] } : undefined}
              note={[
                location === 'unknown' && t('customerControllers.where.unknown'),
                location === 'elsewhere' && t('customerControllers.where.elsewhere'),
              ]}
            />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
