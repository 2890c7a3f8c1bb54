import { CircleUser } from 'lucide-react';
import { useId } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Preferences } from '#ui/Preferences.tsx';

interface PersonProps {
  user: string | null;
  onSignOut: () => void;
  /** What whoever runs the dashboard should know, and nobody else has to. */
  forOperator: string | null;
}

/** Who is signed in, the two preferences, and the way out. A native popover: Escape and a tap outside close it. */
export function PersonMenu({ user, onSignOut, forOperator }: PersonProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={cx(buttonClass('bare'), 'shrink-0 max-md:px-3')}>
        <CircleUser aria-hidden className="size-5" />
        <span className="max-w-[40vw] truncate max-md:sr-only">{user ?? t('common.account')}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={t('common.account')}
        className="fixed inset-auto top-14 right-3 w-72 rounded-card border border-line bg-surface p-4 text-ink shadow-float"
      >
        <p className="mb-3 text-sm text-muted">
          {user ? t('common.signedInAs', { user }) : t('common.signedInByToken')}
        </p>
        <Preferences />
        <Button className="mt-4 w-full" onClick={onSignOut}>
          {t('common.signOut')}
        </Button>
        {forOperator && <p className="mt-4 border-t border-line pt-3 text-sm text-muted">{forOperator}</p>}
      </div>
    </>
  );
}
