import { useSessionEnd } from '#auth/session/sessionContext.tsx';
import { endDrafts } from './endDrafts.ts';

/** Deletes the drafts and visits of this user on sign-out. */
export function DraftCleanup() {
  useSessionEnd(endDrafts);
  return null;
}
