import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

export interface PracticeAccount {
  username: string;
  password: string;
  role: string;
}

interface PracticeAccountsProps {
  accounts: readonly PracticeAccount[];
  isDisabled: boolean;
  onChoose: (account: PracticeAccount) => void;
}

/** The accounts of the practice service, each a button that signs in. */
export function PracticeAccounts({ accounts, isDisabled, onChoose }: PracticeAccountsProps) {
  const { t } = useI18n();
  return (
    // Not a border of the fieldset, which WebKit draws beside the legend.
    <div className="border-t border-line pt-4">
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm text-muted">{t('account.accounts')}</legend>
        {accounts.map((account) => (
          <Button
            key={account.username}
            className="flex-wrap gap-y-0"
            aria-disabled={isDisabled || undefined}
            onClick={() => onChoose(account)}
          >
            <bdi className="grow text-start">{account.username}</bdi>
            <bdi lang="en" className="text-sm text-muted">
              {account.role}
            </bdi>
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
