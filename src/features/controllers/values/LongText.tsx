import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';

/** A name from the service, whatever its length and direction: clipped, and all of it on demand. */
export function LongText({ text, limit = 120 }: { text: string; limit?: number }) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const clipped = clip(text, limit);
  if (clipped === text) return <bdi>{text}</bdi>;
  if (all) return <bdi className="block max-h-96 overflow-y-auto">{text}</bdi>;
  return (
    <>
      <bdi>{clipped}</bdi>{' '}
      <Button className="text-base font-normal" onClick={() => setAll(true)}>
        {t('controllers.name.all')}
      </Button>
    </>
  );
}
