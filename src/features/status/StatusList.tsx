import { useEffect, useState } from 'react';
import { readServiceStatus, type ServiceStatus } from '#api/status/serviceStatus.ts';
import type { Config } from '#api/contract/config.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { Platform } from '#platform/platform.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { clockWords, hidesHeaders, serviceWords } from './statusWords.ts';

interface StatusListProps {
  config: Pick<Config, 'apiUrl' | 'authUrl'>;
  platform: Platform;
}

/** Shows whether this page reaches the services, and what the operator must fix. */
export function StatusList(props: StatusListProps) {
  const { t } = useI18n();
  const [round, setRound] = useState(0);
  return (
    <div className="grid gap-3">
      <Findings key={round} {...props} />
      <Button onClick={() => setRound(round + 1)}>{t('account.status.again')}</Button>
    </div>
  );
}

function Findings({ config, platform }: StatusListProps) {
  const { t } = useI18n();
  const { origin } = window.location;
  const [found, setFound] = useState<ServiceStatus[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void readServiceStatus(platform, config, origin).then((status) => isCurrent && setFound(status));
    return () => {
      isCurrent = false;
    };
  }, [platform, config, origin]);

  if (!found) return <p role="status">{t('account.status.checking')}</p>;
  const clock = clockWords(t, found);
  return (
    <>
      <ul className="grid gap-3">
        {found.map((status) => {
          const { tone, text } = serviceWords(t, status, origin);
          return (
            <li key={status.service}>
              <Notice tone={tone} title={t(`account.status.${status.service}`)}>
                <p className="wrap-anywhere">{text}</p>
              </Notice>
            </li>
          );
        })}
        {clock && (
          <li>
            <Notice tone={clock.tone} title={t('account.status.clock')}>
              <p>{clock.text}</p>
            </Notice>
          </li>
        )}
      </ul>
      {hidesHeaders(found) && <Notice tone="warn" title={t('problem.hidesHeaders')} />}
      {!window.isSecureContext && <Notice tone="warn" title={t('problem.insecure')} />}
    </>
  );
}
