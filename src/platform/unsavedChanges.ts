import { useEffect } from 'react';

const marks = new Set<symbol>();

/** Returns whether a form has input that a reload would lose. */
export const hasUnsavedChanges = (): boolean => marks.size > 0;

/** Prevents automatic reloads while `unsaved`. */
export function useUnsavedChanges(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const mark = Symbol('unsaved');
    marks.add(mark);
    return () => void marks.delete(mark);
  }, [unsaved]);
}
