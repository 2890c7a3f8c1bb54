import { Search, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { IconButton } from './Button.tsx';
import { cx } from './cx.ts';
import { Field, inputClass, verbatim } from './Field.tsx';

interface SearchFieldProps {
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Called on Enter. */
  onEnter?: (value: string) => void;
  /** Called with pasted text before it is inserted; true prevents the insertion. */
  onPasted?: (text: string) => boolean;
  autoFocus?: boolean;
  /** Rendered after the field, in the same row. */
  beside?: ReactNode;
}

/** A search field that filters while typing. Escape and the clear button empty it. */
export function SearchField({
  label,
  hint,
  value,
  onChange,
  onEnter,
  onPasted,
  autoFocus,
  beside,
}: SearchFieldProps) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="flex gap-2">
          <div className="relative flex-1">
            <Search
              aria-hidden
              className="pointer-events-none absolute top-1/2 start-3 size-4 -translate-y-1/2 text-muted"
            />
            <input
              {...control}
              {...verbatim}
              ref={input}
              type="search"
              enterKeyHint="search"
              autoFocus={autoFocus}
              value={value}
              className={cx(inputClass, 'pe-11 ps-9 [&::-webkit-search-cancel-button]:hidden')}
              onChange={(event) => onChange(event.target.value)}
              onPaste={(event) => {
                if (onPasted?.(event.clipboardData.getData('text'))) event.preventDefault();
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  // Within a form, Enter would submit.
                  event.preventDefault();
                  onEnter?.(event.currentTarget.value);
                }
                if (event.key === 'Escape') onChange('');
              }}
            />
            {value !== '' && (
              <IconButton
                label={t('common.clear')}
                className="absolute top-1/2 end-0 -translate-y-1/2"
                onClick={() => {
                  onChange('');
                  input.current?.focus();
                }}
              >
                <X aria-hidden className="size-4" />
              </IconButton>
            )}
          </div>
          {beside}
        </div>
      )}
    </Field>
  );
}
