import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { useTypedText } from '#lib/useTypedText.ts';
import type { LicenseConfig } from '#license/end.ts';
import { createSearch, urlSafeText } from '#license/text/search.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { CustomerList } from './CustomerList.tsx';
import { useGoToCustomer } from './useGoToCustomer.ts';

interface FindCustomerProps {
  /** The search text of the URL. */
  q: string;
  /** Writes the search text to the URL. Must be stable. */
  onQ: (q: string, isTyped: boolean) => void;
  licenseConfig: LicenseConfig;
}

/** Finds customers by name, number or UUID. A pasted number or UUID opens the customer. */
export function FindCustomer({ q, onQ, licenseConfig }: FindCustomerProps) {
  const { t, format } = useI18n();
  const read = useQuery(customersQuery(useApiClient()));
  const rows = read.data?.rows;
  const search = useMemo(() => {
    const sorted = rows?.toSorted((a, b) => format.compare(a.name, b.name));
    return sorted && createSearch(sorted, ({ name, id, uuid }) => [name, String(id), uuid ?? '']);
  }, [rows, format]);
  const toUrl = useCallback((text: string) => (search ? urlSafeText(text, search) : null), [search]);
  const { typed, type } = useTypedText(q, toUrl, onQ);
  const deferred = useDeferredValue(typed);
  const matches = useMemo(() => search?.(deferred) ?? [], [search, deferred]);
  const { goToCustomer, failed } = useGoToCustomer();

  return (
    <>
      <div className="mb-2 max-w-xl">
        <SearchField
          label={t('customers.filter')}
          hint={t('customers.filter.hint')}
          value={typed}
          onChange={type}
          onEnter={goToCustomer}
          onPasted={goToCustomer}
        />
      </div>
      {failed?.error ? <ProblemPanel error={failed.error} title={t('customers.failed')} /> : null}
      {failed && !failed.error && (
        <Notice tone="warn" role="alert" title={t('customers.missing', { id: failed.id })} />
      )}
      <CustomerList
        read={read}
        matches={matches}
        filter={typed}
        onClear={() => type('')}
        licenseConfig={licenseConfig}
      />
    </>
  );
}
