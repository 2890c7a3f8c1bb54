import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

/** @param at when the draft was last changed, epoch milliseconds */
export function RestoredDraft({ at, onDiscard }: { at: number; onDiscard: () => void }) {
  const { t, format } = useI18n();
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 bg-sunken px-4 py-1 text-sm sm:px-5">
      {t('claim.draft', { when: format.dateTime(at) })}
      <Button variant="bare" className="underline" onClick={onDiscard}>
        {t('claim.draft.discard')}
      </Button>
    </p>
  );
}
