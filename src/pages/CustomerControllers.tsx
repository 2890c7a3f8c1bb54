import { CustomerPage } from '#features/customer/CustomerPage.tsx';
import { NotAUuid } from '#features/customer/NotAUuid.tsx';
import { CustomerControllers } from '#features/customerControllers/CustomerControllers.tsx';
import { useApp } from './context/appContext.ts';
import { customerIdOf } from '#features/customer/customerId.ts';
import { LazyPinHere } from '#features/lookup/recent/LazyPinHere.tsx';
import type { PageProps } from '#routing/routes.ts';

export default function CustomerControllersPage({ params }: PageProps) {
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
      {() => <CustomerControllers customerId={customerId} licenseConfig={config} />}
    </CustomerPage>
  );
}
