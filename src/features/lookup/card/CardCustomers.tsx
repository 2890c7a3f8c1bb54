import { Building2 } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { outcomeWords } from './cardWords.ts';
import { CardGroup, rowClass } from './CardGroup.tsx';
import type { Resolved } from '#features/lookup/sources/useCase.ts';

interface CardCustomersProps extends Pick<Resolved, 'named' | 'unread'> {
  nameOf: (id: string) => string;
}

export function CardCustomers({ named, unread, nameOf }: CardCustomersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  // An owner of a controller stands with the controller; here only where its licenses could not be read.
  const others = unread.filter(({ id }) => !named.some((each) => each.id === id)).map(({ id }) => ({ id }));
  if (named.length + others.length === 0) return null;
  return (
    <CardGroup title={t('lookup.customers')}>
      {[...named, ...others].map(({ id }) => {
        const failure = unread.find((each) => each.id === id)?.outcome;
        return (
          <li key={id} className={rowClass}>
            <Building2 aria-hidden className="size-4 shrink-0 text-muted" />
            <Link to="/customers/$customerId" params={{ customerId: id }} className="link min-w-0">
              <bdi>{clip(nameOf(id), 100)}</bdi>
            </Link>
            {failure && failure.is !== 'looking' && (
              <span className="text-sm text-warn">
                {t('lookup.unread', { why: outcomeWords(i18n, failure) })}
              </span>
            )}
            {failure?.is === 'failed' && <Button onClick={failure.retry}>{t('common.retry')}</Button>}
          </li>
        );
      })}
    </CardGroup>
  );
}
