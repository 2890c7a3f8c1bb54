import { useI18n } from '#i18n/useI18n.ts';
import { CustomerSelect } from '#components/CustomerSelect.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';

interface PickFromCustomerProps {
  lookups: Pick<ClaimLookups, 'customerId' | 'customerLicenses'>;
  /** Whether the user asked for the choice of a customer. */
  autoFocus: boolean;
  /** Number of licenses that can be picked. */
  count: number;
  onCustomer: (customerId: string | null) => void;
  onPick: () => void;
}

/** The customer whose licenses can be picked, by default the owner of the controller, and the button that lists them. */
export function PickFromCustomer({ lookups, autoFocus, count, onCustomer, onPick }: PickFromCustomerProps) {
  const { t } = useI18n();
  const { customerId, customerLicenses } = lookups;
  const { isPending, error } = customerLicenses;
  return (
    <div className="grid gap-3">
      <CustomerSelect
        label={t('claim.customer')}
        none={t('claim.customer.none')}
        value={customerId}
        autoFocus={autoFocus}
        onChange={onCustomer}
      />
      {customerId !== null && error !== null && (
        <ProblemPanel error={error} title={t('claim.license.listFailed')} />
      )}
      {customerId !== null && error === null && (
        <div>
          <Button
            aria-disabled={isPending || count === 0 || undefined}
            onClick={() => {
              if (count > 0) onPick();
            }}
          >
            {isPending ? t('claim.license.listReading') : t('claim.license.pick', { count })}
          </Button>
        </div>
      )}
    </div>
  );
}
