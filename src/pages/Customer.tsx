import { CustomerLicenses } from '#features/licenses/view/CustomerLicenses.tsx';
import { CustomerPage } from '#features/customer/CustomerPage.tsx';
import { NotAUuid } from '#features/customer/NotAUuid.tsx';
import { useApp } from './context/appContext.ts';
import { customerIdOf } from '#features/customer/customerId.ts';
import { LazyPinHere } from '#features/lookup/recent/LazyPinHere.tsx';
import type { PageProps } from '#routing/routes.ts';

export default function Customer({ params }: PageProps) {
  const { config } = useApp();
  const text = params.customerId ?? '';
  const customerId = customerIdOf(text);
  if (customerId === null) return <NotAUuid text={text} brand={config.brand} />;
  return (
    <CustomerPage
      key={customerId}
      customerId={customerId}
      brand={config.brand}
      pin={<LazyPinHere item={{ kind: 'customer', id: customerId }} />}
    >
      {(name) => <CustomerLicenses customer={{ id: customerId, name }} licenseConfig={config} />}
    </CustomerPage>
  );
}
