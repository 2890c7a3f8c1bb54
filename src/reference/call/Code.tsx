import { useI18n } from '#i18n/useI18n.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

interface CodeProps {
  /** Accessible name of the block. */
  label: string;
  text: string;
}

/** A code block with a copy button. Scrolls on its own, by keyboard too. */
export function Code({ label, text }: CodeProps) {
  const { t } = useI18n();
  return (
    <div className="flex items-start rounded-in border border-line bg-sunken">
      <pre
        dir="ltr"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable element must be reachable by keyboard.
        tabIndex={0}
        role="group"
        aria-label={label}
        className="code max-h-96 min-w-0 flex-1 overflow-auto p-3 text-[0.8125rem] leading-relaxed [overflow-wrap:normal]"
      >
        {text}
      </pre>
      <CopyButton
        text={() => text}
        label={t('common.labelled', { label: t('reference.copy'), value: label })}
      />
    </div>
  );
}
