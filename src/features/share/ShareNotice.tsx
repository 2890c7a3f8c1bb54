import { useI18n } from '#i18n/useI18n.ts';
import { Notice } from '#ui/Notice.tsx';

/** Also written by src/serviceWorker/share.ts and, where no worker took the share, by the host. */
const PROBLEMS = [
  'noPhoto',
  'noRoom',
  'notReady',
  'photosTooLarge',
  'textTooLong',
  'tooManyPhotos',
  'unreadable',
] as const;

/** Says that nothing shared is here, why, and what to do. */
export function ShareNotice({ problem }: { problem: string | undefined }) {
  const { t } = useI18n();
  const known = PROBLEMS.find((each) => each === problem);
  return (
    <Notice tone={known ? 'warn' : 'info'} title={known ? t('share.notTaken') : t('share.nothing')}>
      <p>{t(known ? `share.problem.${known}` : 'share.nothing.hint')}</p>
    </Notice>
  );
}
