import { CustomerLicenses } from '#features/licenses/CustomerLicenses.tsx';
import { CustomerPage } from '#features/licenses/CustomerPage.tsx';
import { NotAUuid } from '#features/licenses/NotAUuid.tsx';
import { identify } from '#license/identify.ts';
import type { PageProps } from './table.ts';
import { useApp } from './app.ts';

/** In the form in which the service writes it; null for what is no UUID, for which nothing is sent. */
function customerIdOf(text: string): string | null {
  const { kind, value } = identify(text);
  return kind === 'uuid' ? value.toLowerCase() : null;
}

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
