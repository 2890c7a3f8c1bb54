import { Link2Off } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Customer } from '#api/contract/customer.ts';
import { customerDevices, customerLicenseLists } from '#api/readSoFar/customersRead.ts';
import { useReadSoFar } from '#api/readSoFar/readSoFar.ts';
import { StateShape } from '#components/license/StateBadge.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { cx } from '#ui/cx.ts';
import { countControllers, countLicenses } from './counts.ts';

interface CustomerSummaryProps {
  customer: Customer;
  licenseConfig: LicenseConfig;
}

/** The numbers of a customer's licenses and controllers, and what needs attention, as far as the session has read them. */
export function CustomerSummary({ customer: { id, uuid }, licenseConfig }: CustomerSummaryProps) {
  const { t } = useI18n();
  const lists = useReadSoFar(customerLicenseLists);
  const devices = useReadSoFar(customerDevices).get(id);
  const read = lists.get(uuid?.toLowerCase() ?? '');
  const licenses = read && countLicenses(read, licenseConfig);
  return (
    <>
      {licenses && <Part>{t('customers.licenses', { count: licenses.all })}</Part>}
      {devices && (
        <Part className="max-md:hidden">
          {t('customers.controllers', { count: countControllers(devices) })}
        </Part>
      )}
      {licenses && licenses.endsSoon > 0 && (
        <Part attention>
          <StateShape state="endsSoon" />
          {t('customers.endsSoon', { count: licenses.endsSoon })}
        </Part>
      )}
      {licenses && licenses.notActivated > 0 && (
        <Part attention>
          <StateShape state="notActivated" />
          {t('customers.notActivated', { count: licenses.notActivated })}
        </Part>
      )}
      {licenses && licenses.unlinked > 0 && (
        <Part attention>
          <Link2Off aria-hidden className="size-4 text-muted" />
          {t('customers.unlinked', { count: licenses.unlinked })}
        </Part>
      )}
    </>
  );
}

interface PartProps {
  attention?: boolean;
  className?: string;
  children: ReactNode;
}

function Part({ attention, className, children }: PartProps) {
  const colour = attention ? 'text-ink' : 'text-muted';
  return (
    <span className={cx('inline-flex items-center gap-1 whitespace-nowrap', colour, className)}>
      {children}
    </span>
  );
}
