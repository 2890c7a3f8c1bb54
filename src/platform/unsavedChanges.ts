import { useEffect } from 'react';

const marks = new Set<symbol>();

/** Whether something stands in a form that a reload would lose. */
export const hasUnsavedChanges = (): boolean => marks.size > 0;

/** Marks what is typed as lost by a reload, for as long as `unsaved`. */
export function useUnsavedChanges(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const mark = Symbol('unsaved');
    marks.add(mark);
    return () => void marks.delete(mark);
  }, [unsaved]);
}
