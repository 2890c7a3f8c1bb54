import { useCallback, useState } from 'react';
import { LookupDialog } from '#features/lookup/box/LookupDialog.tsx';
import { SharedItem } from '#features/share/SharedItem.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';
import { useSignOut } from './context/useSignOut.ts';

/** What another app shared, in the lookup. */
export default function Share() {
  const { t } = useI18n();
  const { config } = useApp();
  const { problem } = useSearchParams();
  const signOut = useSignOut();
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const lookUp = useCallback((next: string) => {
    setText(next);
    setOpen(true);
  }, []);
  return (
    <Page title={t('share.title')} brand={config.brand}>
      <div className="grid justify-items-start gap-4">
        <SharedItem problem={problem} onText={lookUp} />
        {text !== null && <Button onClick={() => setOpen(true)}>{t('share.again')}</Button>}
      </div>
      {isOpen && text !== null && (
        <LookupDialog
          licenseConfig={config}
          onSignOut={signOut}
          start="find"
          keyBuffer={{ text, isEntered: false }}
          onClose={() => setOpen(false)}
        />
      )}
    </Page>
  );
}
