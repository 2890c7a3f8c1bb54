import { Building2 } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { outcomeWords } from './caseWords.ts';
import { CaseGroup, rowClass } from './CaseGroup.tsx';
import type { ResolvedCase } from '#features/lookup/sources/useCase.ts';

interface CaseCustomersProps extends Pick<ResolvedCase, 'namedCustomers' | 'unreadCustomers'> {
  nameOf: (id: string) => string;
}

export function CaseCustomers({ namedCustomers, unreadCustomers, nameOf }: CaseCustomersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  // A controller's owner is shown with the controller, and here only if its licenses could not be read.
  const others = unreadCustomers
    .filter(({ id }) => !namedCustomers.some((each) => each.id === id))
    .map(({ id }) => ({ id }));
  if (namedCustomers.length + others.length === 0) return null;
  return (
    <CaseGroup title={t('lookup.customers')}>
      {[...namedCustomers, ...others].map(({ id }) => {
        const failure = unreadCustomers.find((each) => each.id === id)?.outcome;
        return (
          <li key={id} className={rowClass}>
            <Building2 aria-hidden className="size-4 shrink-0 text-muted" />
            <Link to="/customers/$customerId" params={{ customerId: id }} className="link min-w-0">
              <bdi>{clip(nameOf(id), 100)}</bdi>
            </Link>
            {failure && failure.status !== 'looking' && (
              <span className="text-sm text-warn">
                {t('lookup.unread', { why: outcomeWords(i18n, failure) })}
              </span>
            )}
            {failure?.status === 'failed' && <Button onClick={failure.retry}>{t('common.retry')}</Button>}
          </li>
        );
      })}
    </CaseGroup>
  );
}
