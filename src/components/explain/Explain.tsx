import { CircleQuestionMark } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { Popover } from '#ui/menu/Popover.tsx';

/** The words that a newcomer does not know. */
export type Topic = 'claim' | 'activate' | 'nodeId';

/** A button, named after its question, that opens a short answer. */
export function Explain({ topic }: { topic: Topic }) {
  const { t } = useI18n();
  const question = t(`explain.${topic}`);
  return (
    <Popover
      aria-label={question}
      title={question}
      label={<CircleQuestionMark aria-hidden className="size-5" />}
      buttonClass="inline-flex size-11 shrink-0 items-center justify-center rounded-in text-muted transition-colors hover:bg-sunken hover:text-ink sm:size-9 print:hidden"
      panelClass="p-4 text-base font-normal"
    >
      <p className="font-semibold">{question}</p>
      <p className="mt-1">{t(`explain.${topic}.text`)}</p>
    </Popover>
  );
}
