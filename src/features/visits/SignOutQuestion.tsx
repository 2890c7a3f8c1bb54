import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { navigate } from '#routing/navigate.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { setSignOutQuestion } from './askBeforeSignOut.ts';

/** Asks before a sign-out that would delete drafted claims. */
export function SignOutQuestion() {
  const { t } = useI18n();
  const drafted = useOperationManager()?.drafted.list;
  const [asked, setAsked] = useState<{ count: number; signOut: () => void } | null>(null);
  useEffect(
    () =>
      setSignOutQuestion((signOut) => {
        const count = drafted?.get().length ?? 0;
        if (count > 0) setAsked({ count, signOut });
        return count > 0;
      }),
    [drafted],
  );
  if (!asked) return null;
  const close = () => setAsked(null);
  return (
    <Dialog title={t('visits.signOut.title', { count: asked.count })} onClose={close}>
      <div className="grid gap-4">
        <p>{t('visits.signOut.about', { count: asked.count })}</p>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            onClick={() => {
              close();
              navigate({ to: '/visits' });
            }}
          >
            {t('visits.signOut.show')}
          </Button>
          <Button onClick={asked.signOut}>{t('visits.signOut.confirm')}</Button>
          <Button onClick={close}>{t('visits.signOut.stay')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
