import { useEffect } from 'react';
import { markUnsaved } from '#platform/unsavedChanges.ts';

/** Prevents automatic reloads while `unsaved`. */
export function useUnsavedChanges(unsaved: boolean): void {
  useEffect(() => (unsaved ? markUnsaved() : undefined), [unsaved]);
}
