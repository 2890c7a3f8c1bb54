import { useQuery } from '@tanstack/react-query';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { ProblemPanel } from './problem/ProblemPanel.tsx';

interface CustomerSelectProps {
  label: string;
  /** Label of the empty option. */
  none: string;
  /** UUID of a customer, possibly not in the list. */
  value: string | null;
  onChange: (customerId: string | null) => void;
  autoFocus?: boolean;
}

/** Selects a customer. Companies without a UUID are left out, because the API has no call for them. */
export function CustomerSelect({ label, none, value, onChange, autoFocus }: CustomerSelectProps) {
  const { t, format } = useI18n();
  // The page has just read the list: a failure is shown, and repeated on request.
  const read = useQuery({ ...customersQuery(useApiClient()), retryOnMount: false });
  const offered = (read.data?.rows ?? []).flatMap(({ uuid, name }) => (uuid ? { uuid, name } : []));
  offered.sort((a, b) => format.compare(a.name, b.name));
  return (
    <>
      <Field label={label}>
        {(control) => (
          <select
            {...control}
            className={inputClass}
            value={value ?? ''}
            autoFocus={autoFocus}
            onChange={(event) => onChange(event.target.value || null)}
          >
            <option value="">{none}</option>
            {value && !offered.some(({ uuid }) => uuid === value) && <option value={value}>{value}</option>}
            {offered.map(({ uuid, name }) => (
              <option key={uuid} value={uuid}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {read.isLoadingError && (
        <ProblemPanel
          error={read.error}
          title={t('claim.customer.failed')}
          onRetry={() => void read.refetch()}
        />
      )}
    </>
  );
}
