import { useQuery } from '@tanstack/react-query';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { CustomerSelect } from '#components/CustomerSelect.tsx';

interface PairingOptionsProps {
  activates: boolean;
  onActivates: (activates: boolean) => void;
  /** UUID of the chosen customer; null means the owners of the controllers. */
  customer: string | null;
  onCustomer: (customer: string | null) => void;
  /** UUIDs of the customers whose licenses are compared. */
  comparedCustomers: readonly string[];
  isLocked: boolean;
}

const MAX_LENGTH = 60;

/** Options of all rows: the operation, and the customer of the licenses. */
export function PairingOptions(props: PairingOptionsProps) {
  const { activates, onActivates, customer, onCustomer, comparedCustomers, isLocked } = props;
  const { t, format } = useI18n();
  const customers = useQuery(customersQuery(useApiClient())).data?.rows ?? [];
  const names = comparedCustomers.flatMap((id) => customers.find(({ uuid }) => uuid === id)?.name ?? []);
  const name = clip(format.list(names), MAX_LENGTH);
  const auto = t('pairing.customer.auto');
  return (
    <fieldset disabled={isLocked} className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_minmax(0,30rem)]">
      <fieldset>
        <legend className="font-medium">{t('pairing.do')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {[false, true].map((both) => (
            <label key={String(both)} className="inline-flex min-h-11 items-center gap-2 sm:min-h-9">
              <input
                type="radio"
                className="size-5"
                checked={activates === both}
                onChange={() => onActivates(both)}
              />
              {t(both ? 'pairing.do.both' : 'pairing.do.claim')}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid content-start gap-2">
        <CustomerSelect
          label={t('pairing.customer')}
          none={customer === null && name ? `${name} (${auto})` : auto}
          value={customer}
          onChange={onCustomer}
        />
      </div>
    </fieldset>
  );
}
