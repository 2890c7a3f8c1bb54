import { Building2, CornerDownLeft, Cpu, FileText, KeyRound, Zap } from 'lucide-react';
import { useId } from 'react';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { cx } from '#ui/cx.ts';
import type { Option, Section } from './option.ts';

const ICONS = { customer: Building2, controller: Cpu, license: KeyRound, page: FileText, action: Zap };

interface OptionsProps {
  sections: readonly Section[];
  /** DOM id of the active option. */
  active: string | null;
  idOf: (option: Option) => string;
  onOpen: (option: Option) => void;
}

/** Options by section. The focus stays in the field; only the active option changes. */
export function Options({ sections, active, idOf, onOpen }: OptionsProps) {
  const id = useId();
  return sections.map(({ title, options }, index) => (
    <div key={title} role="group" aria-labelledby={`${id}-${index}`} className="py-1">
      <div id={`${id}-${index}`} role="presentation" className="px-4 py-1 text-sm font-semibold text-muted">
        {title}
      </div>
      {options.map((option) => (
        <Row
          key={option.id}
          id={idOf(option)}
          option={option}
          isActive={idOf(option) === active}
          onOpen={() => onOpen(option)}
        />
      ))}
    </div>
  ));
}

interface RowProps {
  id: string;
  option: Option;
  isActive: boolean;
  onOpen: () => void;
}

function Row({ id, option, isActive, onOpen }: RowProps) {
  const { kind, label, code, detail, state } = option;
  const Icon = ICONS[kind];
  return (
    // The field has the focus and handles the keys. Enter clicks the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onOpen}
      className={cx(
        'flex min-h-12 cursor-pointer items-center gap-3 border-s-3 px-4 py-1.5 md:min-h-10',
        isActive ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunken',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      <span className="min-w-0 flex-1">
        <bdi className="font-medium">{label}</bdi>
        {detail && (
          <span className="ms-2 text-sm text-muted">
            <bdi>{detail}</bdi>
          </span>
        )}
      </span>
      {state && (
        <span className="text-sm">
          <StateBadge state={state} />
        </span>
      )}
      {code && <bdi className="code shrink-0 text-sm text-muted">{code}</bdi>}
      {isActive && <CornerDownLeft aria-hidden className="hidden size-4 shrink-0 text-muted md:block" />}
    </div>
  );
}
