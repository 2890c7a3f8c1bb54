import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { PRESETS, type Preset } from '#license/vocabulary.ts';
import { Chip } from '#ui/Chip.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';

interface PresetsProps {
  active: Preset;
  /** The number of licenses in each preset; null until the list is complete. */
  counts: Record<Preset, number> | null;
  onChoose: (preset: Preset) => void;
}

/** The most common filters, as chips with counts. */
export const Presets = memo(function Presets({ active, counts, onChoose }: PresetsProps) {
  const { t, format } = useI18n();
  return (
    <fieldset aria-label={t('licenses.presets')} className="flex flex-wrap gap-1.5 sm:gap-2">
      {PRESETS.map((preset) => (
        <Chip key={preset} pressed={preset === active} onClick={() => onChoose(preset)}>
          {t(`licenses.preset.${preset}`)}
          <span className="min-w-[2ch] text-end font-normal text-muted tabular-nums">
            {counts ? format.number(counts[preset]) : <SkeletonBar className="w-[2ch]" />}
          </span>
        </Chip>
      ))}
    </fieldset>
  );
});
