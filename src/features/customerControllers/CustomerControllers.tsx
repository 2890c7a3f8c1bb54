import { useQuery } from '@tanstack/react-query';
import { customersQuery } from '#api/customers.ts';
import { customerDevicesQuery } from '#api/deviceTree.ts';
import { customerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Freshness } from '#components/Freshness.tsx';
import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { JoinedControllers } from './JoinedControllers.tsx';
import { ControllersSkeleton } from './ControllersSkeleton.tsx';

interface CustomerControllersProps {
  /** The customer's UUID. */
  customerId: string;
  licenseConfig: LicenseConfig;
}

/** A customer's controllers with their licenses. The API queries controllers by the number of the customer. */
export function CustomerControllers({ customerId, licenseConfig }: CustomerControllersProps) {
  const { t } = useI18n();
  const customers = useQuery(customersQuery(useApiClient()));
  const company = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId);
  if (company)
    return (
      <CompanyControllers companyId={company.id} customerId={customerId} licenseConfig={licenseConfig} />
    );
  if (customers.isPending) return <ControllersSkeleton />;
  if (!customers.data) {
    return (
      <ProblemPanel
        error={customers.error}
        title={t('customerControllers.customers.failed')}
        onRetry={() => void customers.refetch()}
      />
    );
  }
  return (
    <Notice
      tone="warn"
      title={t('customerControllers.unlisted.title')}
      actions={
        <>
          <Link to="/customers/$customerId" params={{ customerId }} className={buttonClass('plain')}>
            {t('licenses.title')}
          </Link>
          <Freshness read={customers} />
        </>
      }
    >
      <p>{t('customerControllers.unlisted.hint')}</p>
    </Notice>
  );
}

function CompanyControllers({ companyId, ...rest }: CustomerControllersProps & { companyId: number }) {
  const { t } = useI18n();
  const client = useApiClient();
  const devices = useQuery(customerDevicesQuery(client, companyId));
  const list = useQuery(customerLicensesQuery(client, rest.customerId));
  if (devices.isPending || list.isPending) return <ControllersSkeleton />;
  if (!devices.data) {
    return (
      <ProblemPanel
        error={devices.error}
        title={t('customerControllers.devices.failed')}
        onRetry={() => void devices.refetch()}
      />
    );
  }
  return <JoinedControllers devices={devices} list={list} {...rest} />;
}
