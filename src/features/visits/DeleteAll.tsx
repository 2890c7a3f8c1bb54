import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { vaultOfSession } from '#vault/sessionVault.ts';
import { useOwner } from './useOwner.ts';
import { visitProblemWords } from './visitWords.ts';

/** Deletes the visits and the drafted claims of this device, after a second click. */
export function DeleteAll() {
  const i18n = useI18n();
  const { t } = i18n;
  const owner = useOwner();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function wipe() {
    setAsking(false);
    try {
      await (await vaultOfSession(owner)).wipe();
      setFailure(undefined);
      announce(t('visits.deleteAll.done'));
    } catch (error) {
      setFailure(error);
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {isAsking ? (
        <>
          <Button autoFocus onClick={() => void wipe()}>
            {t('visits.deleteAll.confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('visits.deleteAll.keep')}</Button>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('visits.deleteAll')}</Button>
      )}
      {failure !== undefined && <p role="alert">{visitProblemWords(i18n, failure)}</p>}
    </div>
  );
}
