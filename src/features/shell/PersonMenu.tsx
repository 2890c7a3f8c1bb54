import { CircleUser } from 'lucide-react';
import { useId } from 'react';
import { useBrand } from '#components/brand/brandContext.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Preferences } from '#ui/Preferences.tsx';

interface PersonMenuProps {
  /** User name, or the account's id if a token contains no name. */
  user: string | null;
  onSignOut: () => void;
  /** A hint for the operator of the dashboard; null if there is none. */
  operatorHint: string | null;
}

// Users do not recognise a number or a UUID as their name.
const IS_ID = /^(?:\d+|[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12})$/i;

/** Menu with the user name, the preferences and sign-out. A native popover, closed by Escape or a click outside. */
export function PersonMenu({ user, onSignOut, operatorHint }: PersonMenuProps) {
  const { t } = useI18n();
  const id = useId();
  const brand = useBrand();
  const name = user !== null && !IS_ID.test(user) ? user : null;
  return (
    <>
      <button type="button" popoverTarget={id} className={cx(buttonClass('bare'), 'shrink-0 max-md:px-3')}>
        <CircleUser aria-hidden className="size-5" />
        <span className="max-w-[40vw] truncate max-md:sr-only">{name ?? t('common.account')}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={t('common.account')}
        className="popover rounded-card border border-line bg-surface p-4 text-ink shadow-float sm:w-72"
      >
        <p className="mb-3 text-sm text-muted">
          {name ? t('common.signedInAs', { user: name }) : t('common.signedInByToken')}
        </p>
        <Preferences />
        <Button className="mt-4 w-full" onClick={onSignOut}>
          {t('common.signOut')}
        </Button>
        {brand && (
          <div className="mt-3 empty:hidden">
            <brand.Help />
          </div>
        )}
        {operatorHint && <p className="mt-4 border-t border-line pt-3 text-sm text-muted">{operatorHint}</p>}
      </div>
    </>
  );
}
