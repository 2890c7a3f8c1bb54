import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { Controller } from '#license/tree.ts';
import { Button } from '#ui/Button.tsx';

interface ChooseControllersProps {
  controllers: readonly Controller[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Chooses the controllers that get a sticker. */
export function ChooseControllers({ controllers, chosen, onChoose }: ChooseControllersProps) {
  const { t, format } = useI18n();
  const [isOpen, setOpen] = useState(false);

  function toggle(nodeId: string) {
    const next = new Set(chosen);
    if (!next.delete(nodeId)) next.add(nodeId);
    onChoose(next);
  }

  return (
    <details
      className="group rounded-card border border-line bg-surface"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 [&::-webkit-details-marker]:hidden">
        {t('stickers.chosen', { chosen: format.number(chosen.size), all: format.number(controllers.length) })}
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted group-open:rotate-180" />
      </summary>
      <div className="grid gap-1 px-4 pb-4">
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => onChoose(new Set(controllers.map(({ nodeId }) => nodeId)))}>
            {t('stickers.all')}
          </Button>
          <Button onClick={() => onChoose(new Set())}>{t('stickers.noneChosen')}</Button>
        </div>
        <ul className="grid max-h-80 overflow-y-auto sm:grid-cols-2 xl:grid-cols-3">
          {(isOpen ? controllers : []).map(({ nodeId, device }) => (
            <li key={nodeId}>
              <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
                <input
                  type="checkbox"
                  className="size-4 shrink-0"
                  checked={chosen.has(nodeId)}
                  onChange={() => toggle(nodeId)}
                />
                <span className="min-w-0">
                  {device.properties.name && <bdi>{clip(device.properties.name, 60)} </bdi>}
                  <bdi className="code text-sm text-muted">{nodeId}</bdi>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
