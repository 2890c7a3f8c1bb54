import { ChevronDown, ChevronRight } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { cx } from '#ui/cx.ts';
import { CallDetails } from './CallDetails.tsx';
import type { Call, Schemas } from '#reference/rules/document.ts';
import { Method } from './Method.tsx';

interface CallSectionProps {
  call: Call;
  schemas: Schemas;
  isReal: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** A collapsible section for a call. */
export function CallSection({ call, schemas, isReal, isOpen, onToggle }: CallSectionProps) {
  const { t } = useI18n();
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <section id={call.id} className="scroll-mt-4 rounded-card border border-line bg-surface">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${call.id}-details`}
          className="flex min-h-14 w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-card px-4 py-2 text-start hover:bg-sunken"
          onClick={() => onToggle(!isOpen)}
        >
          <Icon aria-hidden className={cx('size-4 shrink-0 text-muted', !isOpen && 'rtl:rotate-180')} />
          <Method method={call.method} />
          <code dir="ltr" className="code min-w-0 font-semibold">
            {call.path}
          </code>
          {call.deprecated && <span className="text-sm text-warn">{t('reference.deprecated')}</span>}
          <span lang="en" dir="ltr" className="basis-full text-muted sm:ms-auto sm:basis-auto">
            {call.summary}
          </span>
        </button>
      </h3>
      <div id={`${call.id}-details`} hidden={!isOpen}>
        {isOpen && <CallDetails call={call} schemas={schemas} isReal={isReal} />}
      </div>
    </section>
  );
}
