import { isNodeId } from '#api/devices.ts';
import { listedScope } from '#components/visit/listedScope.ts';
import { customerIdOf } from '#features/customer/customerId.ts';
import { Visits } from '#features/visits/Visits.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

export default function VisitsPage() {
  const { t } = useI18n();
  const { config } = useApp();
  const { customer = '', controller = '' } = useSearchParams();
  const listed = listedScope();
  const named = isNodeId(controller) ? [controller] : [];
  return (
    <Page title={t('visits.title')} brand={config.brand} about={t('visits.about')}>
      <div className="max-w-3xl">
        <Visits
          key={`${customer} ${controller}`}
          customerId={customerIdOf(customer)}
          text={[...named, ...(listed?.customers ?? []), ...(listed?.controllers ?? [])].join('\n')}
        />
      </div>
    </Page>
  );
}
