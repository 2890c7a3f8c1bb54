import { CustomerLicenses } from '#features/licenses/CustomerLicenses.tsx';
import { CustomerPage } from '#features/licenses/CustomerPage.tsx';
import { NotAUuid } from '#features/licenses/NotAUuid.tsx';
import { useApp } from './app.ts';
import { customerIdOf } from './customerId.ts';
import type { PageProps } from './table.ts';

export default function Customer({ params }: PageProps) {
  const { config } = useApp();
  const text = params.customerId ?? '';
  const customerId = customerIdOf(text);
  if (customerId === null) return <NotAUuid text={text} brand={config.brand} />;
  return (
    <CustomerPage key={customerId} customerId={customerId} brand={config.brand}>
      {(name) => <CustomerLicenses customer={{ id: customerId, name }} config={config} />}
    </CustomerPage>
  );
}
