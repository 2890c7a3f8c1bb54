import { useEffect, useState } from 'react';
import { usePreservedInput } from '#drafts/preservedInput.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { SharedPhotos } from './SharedPhotos.tsx';
import { ShareNotice } from './ShareNotice.tsx';
import { takeShare, type Share } from './takeShare.ts';

interface SharedItemProps {
  /** Why nothing was kept, from the address: untrusted input. */
  problem: string | undefined;
  /** Called with the text to look up, at once or when the person has chosen a code. */
  onText: (text: string) => void;
}

/** Takes what another app shared. A text is passed on at once; the codes in photos are read first. */
export function SharedItem({ problem, onText }: SharedItemProps) {
  const { t } = useI18n();
  const [share, setShare] = useState<Share | 'none' | 'failed' | null>(null);
  const isShare = share !== null && typeof share === 'object';
  const preserved = usePreservedInput<Share>('share', () => (isShare ? share : null));

  useEffect(() => {
    let isUnmounted = false;
    async function take() {
      const taken = preserved ?? (await takeShare()) ?? 'none';
      if (isUnmounted) return;
      setShare(taken);
      if (taken !== 'none' && taken.photos.length === 0) onText(taken.text);
    }
    take().catch(() => {
      if (!isUnmounted) setShare('failed');
    });
    return () => {
      isUnmounted = true;
    };
  }, [preserved, onText]);

  if (share === null) return <output className="block text-muted">{t('common.loading')}</output>;
  if (share === 'none') return <ShareNotice problem={problem} />;
  if (share === 'failed') return <ShareNotice problem="unreadable" />;
  return share.photos.length > 0 ? <SharedPhotos {...share} onText={onText} /> : null;
}
