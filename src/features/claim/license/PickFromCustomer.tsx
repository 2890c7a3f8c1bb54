import { useState } from 'react';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { CustomerSelect } from '#components/CustomerSelect.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import { eligibleLicenses } from '#features/claim/rules/eligibleLicenses.ts';
import type { RequestedSteps } from '#features/claim/rules/requestedSteps.ts';

const PICK_LICENSE = lazyPart('claim.pickLicense', () => import('./PickLicense.tsx'), ['keys']);

interface PickFromCustomerProps {
  lookups: Pick<ClaimLookups, 'customerId' | 'customerLicenses' | 'isEnded'>;
  steps: RequestedSteps;
  licenseConfig: LicenseConfig;
  /** Whether the user asked for the choice of a customer. */
  autoFocus: boolean;
  onCustomer: (customerId: string | null) => void;
  onPick: (license: License) => void;
}

/** The customer whose licenses can be picked, by default the owner of the controller, and the button that lists them. */
export function PickFromCustomer(props: PickFromCustomerProps) {
  const { lookups, steps, licenseConfig, autoFocus, onCustomer, onPick } = props;
  const { t } = useI18n();
  const [isPicking, setPicking] = useState(false);
  const { customerId, customerLicenses, isEnded } = lookups;
  const { rows, isPending, error } = customerLicenses;
  const eligible = eligibleLicenses(rows, steps, isEnded);
  const count = eligible.length;
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
              if (count > 0) setPicking(true);
            }}
          >
            {isPending ? t('claim.license.listReading') : t('claim.license.pick', { count })}
          </Button>
        </div>
      )}
      {isPicking && (
        <LazyPart part={PICK_LICENSE}>
          {({ PickLicense }) => (
            <PickLicense
              licenses={eligible}
              isEnded={isEnded}
              licenseConfig={licenseConfig}
              onPick={(license) => {
                setPicking(false);
                onPick(license);
              }}
              onClose={() => setPicking(false)}
            />
          )}
        </LazyPart>
      )}
    </div>
  );
}
