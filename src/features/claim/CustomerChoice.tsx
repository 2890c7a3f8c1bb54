import { useQuery } from '@tanstack/react-query';
import { customersQuery } from '#api/customers.ts';
import { useClient } from '#auth/context.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { CustomerOptions } from '#show/CustomerOptions.tsx';
import { Field, inputClass } from '#ui/Field.tsx';

interface CustomerChoiceProps {
  value: string | null;
  onChange: (customerId: string | null) => void;
}

/** Whose licenses to pick from. Without one, a key can still be typed. */
export function CustomerChoice({ value, onChange }: CustomerChoiceProps) {
  const { t } = useI18n();
  const customers = useQuery(customersQuery(useClient())).data?.rows ?? [];
  const named = customers.some((each) => each.uuid === value);
  return (
    <Field label={t('claim.customer')}>
      {(control) => (
        <select
          {...control}
          className={inputClass}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t('claim.customer.none')}</option>
          {value && !named && <option value={value}>{value}</option>}
          <CustomerOptions customers={customers} />
        </select>
      )}
    </Field>
  );
}
