import type { ReactNode } from 'react';

/** The value of a placeholder whose place an element takes. */
export const SLOT = '\uFFFC';

/**
 * Puts an element into a message, in the place that the language gives it.
 * @example fill(t('terms.endsOn', { date: SLOT }), <DateTime at={end} />)
 */
export function fill(message: string, element: ReactNode): ReactNode {
  const [before, after] = message.split(SLOT);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
