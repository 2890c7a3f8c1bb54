import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { PRESETS, type Preset } from '#license/vocabulary.ts';
import { cx } from '#ui/cx.ts';
import { Bar } from '#ui/Skeleton.tsx';

interface PresetsProps {
  active: Preset;
  /** How many each shows of the whole list; null while it is being read. */
  counts: Record<Preset, number> | null;
  onChoose: (preset: Preset) => void;
}

/** The questions of daily work, one tap each. */
export const Presets = memo(function Presets({ active, counts, onChoose }: PresetsProps) {
  const { t, format } = useI18n();
  return (
    <fieldset aria-label={t('licenses.presets')} className="flex flex-wrap gap-1.5 sm:gap-2">
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          aria-pressed={preset === active}
          className={cx(
            'inline-flex min-h-11 items-center gap-1.5 rounded-in border px-2.5 sm:gap-2 sm:px-3 sm:min-h-9',
            preset === active
              ? 'border-accent bg-accent-soft font-semibold'
              : 'border-edge bg-surface hover:bg-sunken',
          )}
          onClick={() => onChoose(preset)}
        >
          {t(`licenses.preset.${preset}`)}
          <span className="min-w-[2ch] text-right font-normal text-muted tabular-nums">
            {counts ? format.number(counts[preset]) : <Bar className="w-[2ch]" />}
          </span>
        </button>
      ))}
    </fieldset>
  );
});
