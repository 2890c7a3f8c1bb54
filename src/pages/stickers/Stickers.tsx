import { StickersOf } from '#features/stickers/StickersOf.tsx';
import { customerIdOf } from '#features/customer/customerId.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from '#pages/context/appContext.ts';

export default function Stickers() {
  const { t } = useI18n();
  const { config } = useApp();
  const { customer, controller } = useSearchParams();
  return (
    <Page title={t('stickers.title')} brand={config.brand} about={t('stickers.about')}>
      <StickersOf
        key={`${customer} ${controller}`}
        customerId={customerIdOf(customer ?? '') ?? undefined}
        nodeId={controller}
      />
    </Page>
  );
}
