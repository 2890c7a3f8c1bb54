import { Pin, PinOff } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import type { Option } from '#features/lookup/results/option.ts';

interface PinButtonProps {
  option: Option;
  isPinned: boolean;
  onToggle: () => void;
}

/** Pins the active option, or the item that the page shows. */
export function PinButton({ option, isPinned, onToggle }: PinButtonProps) {
  const { t } = useI18n();
  const Icon = isPinned ? PinOff : Pin;
  const name = option.kind === 'license' ? `${option.label} ${option.code ?? ''}` : option.label;
  return (
    <Button
      variant="bare"
      className="min-w-0"
      onClick={() => {
        onToggle();
        announce(t(isPinned ? 'lookup.unpinned' : 'lookup.isPinned', { name }));
      }}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="truncate">{t(isPinned ? 'lookup.unpin' : 'lookup.pin', { name })}</span>
    </Button>
  );
}
