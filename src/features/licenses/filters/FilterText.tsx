import { startTransition, useEffect, useRef, useState } from 'react';
import type { TypedText } from '#lib/useTypedText.ts';
import { useAfterPaint } from '#lib/tasks/useAfterPaint.ts';
import { SearchField } from '#ui/SearchField.tsx';

/** A field that shows a letter with the next frame, and the list that it asks for as soon as that is drawn. */
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
          // What came from elsewhere meanwhile is newer.
          if (latest.current === given) startTransition(() => type(text));
        });
      }}
    />
  );
}
