import { CustomerPage } from '#features/licenses/CustomerPage.tsx';
import { NotAUuid } from '#features/licenses/NotAUuid.tsx';
import { CustomerPicture } from '#features/picture/CustomerPicture.tsx';
import { useApp } from './app.ts';
import { customerIdOf } from './customerId.ts';
import type { PageProps } from './table.ts';

export default function Picture({ params }: PageProps) {
  const { config } = useApp();
  const text = params.customerId ?? '';
  const customerId = customerIdOf(text);
  if (customerId === null) return <NotAUuid text={text} brand={config.brand} />;
  return (
    <CustomerPage key={customerId} customerId={customerId} brand={config.brand}>
      {() => <CustomerPicture customerId={customerId} rules={config} />}
    </CustomerPage>
  );
}
