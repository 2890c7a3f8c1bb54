import { startTransition, useEffect, useRef, useState } from 'react';
import type { TypedText } from '#lib/useTypedText.ts';
import { useAfterPaint } from '#lib/tasks/useAfterPaint.ts';
import { SearchField } from '#ui/SearchField.tsx';

/** A search field that shows each letter in the next frame, and filters the list after that frame is painted. */
export function FilterText({ label, text: { typed, given, type } }: { label: string; text: TypedText }) {
  const [shown, setShown] = useState(typed);
  const [seen, setSeen] = useState(given);
  const afterPaint = useAfterPaint();
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  }, [given]);
  if (seen !== given) {
    setSeen(given);
    setShown(typed);
  }
  return (
    <SearchField
      label={label}
      value={shown}
      onChange={(text) => {
        setShown(text);
        afterPaint(() => {
          // A text set from outside in the meantime, for example by Back, takes precedence.
          if (latest.current === given) startTransition(() => type(text));
        });
      }}
    />
  );
}
