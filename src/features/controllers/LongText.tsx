import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

/** At most so many UTF-16 units, with a mark where some were left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A character outside the basic plane takes two units, and is not to be cut in half.
  const start = text.slice(0, limit);
  return `${start.replace(/[\ud800-\udbff]$/, '')}…`;
}

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
