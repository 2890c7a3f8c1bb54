import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';

/** A text of any length and direction from the service, clipped until the user expands it. */
export function LongText({ text, limit = 120 }: { text: string; limit?: number }) {
  const { t } = useI18n();
  const [isExpanded, setExpanded] = useState(false);
  const clipped = clip(text, limit);
  if (clipped === text) return <bdi>{text}</bdi>;
  if (isExpanded) return <bdi className="block max-h-96 overflow-y-auto">{text}</bdi>;
  return (
    <>
      <bdi>{clipped}</bdi>{' '}
      <Button className="text-base font-normal" onClick={() => setExpanded(true)}>
        {t('controllers.name.all')}
      </Button>
    </>
  );
}
