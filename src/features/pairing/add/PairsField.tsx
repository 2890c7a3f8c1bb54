import { useI18n } from '#i18n/useI18n.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { isOneLabel } from './isOneLabel.ts';

interface PairsFieldProps {
  typed: string;
  error: string | undefined;
  autoFocus: boolean;
  onType: (typed: string) => void;
  /** Called with one label, typed and confirmed with Enter, as a keyboard scanner does. */
  onLabel: (text: string) => void;
  /** Called instead of `onType` if a text with several cells or lines is pasted into the empty field. */
  onPasteTable: (text: string) => void;
}

/** The field for serial numbers and keys. */
export function PairsField({ typed, error, autoFocus, onType, onLabel, onPasteTable }: PairsFieldProps) {
  const { t } = useI18n();
  return (
    <Field label={t('pairing.add.label')} hint={t('pairing.add.hint')} error={error}>
      {(control) => (
        <textarea
          {...control}
          {...verbatim}
          dir="ltr"
          rows={3}
          value={typed}
          autoFocus={autoFocus}
          className={`${inputClass} code py-2`}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || !isOneLabel(typed)) return;
            event.preventDefault();
            onLabel(typed);
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (typed !== '' || !/[\t\n]/.test(text.trim())) return;
            event.preventDefault();
            onPasteTable(text);
          }}
        />
      )}
    </Field>
  );
}
