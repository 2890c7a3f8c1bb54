const marks = new Set<symbol>();

/** Returns whether a form has input that a reload would lose. */
export const hasUnsavedChanges = (): boolean => marks.size > 0;

/** Prevents automatic reloads until the returned function is called. */
export function markUnsaved(): () => void {
  const mark = Symbol('unsaved');
  marks.add(mark);
  return () => void marks.delete(mark);
}
