import type { Session } from '#auth/session/session.ts';
import { hasPassedOn } from '#drafts/passOn.ts';
import { isOutdated, mayReload } from '#platform/version/appVersion.ts';
import { hasUnsavedChanges } from '#platform/unsavedChanges.ts';

type Connected = Pick<Session, 'connection'>;

/** Whether a reload now would interrupt what the person does, or lose what cannot be read again. */
function isBusy({ connection }: Connected): boolean {
  return (
    hasUnsavedChanges() ||
    hasPassedOn() ||
    connection.get() !== 'online' ||
    document.querySelector('dialog[open], [popover]:popover-open') !== null
  );
}

/** Loads a newer version, once there is one, in place of the next page that the person opens. */
export function takeNewVersion(session: Connected, reload = () => location.reload()): void {
  let page = location.pathname;
  // wouter announces its changes of the history by events of these names.
  for (const type of ['pushState', 'replaceState', 'popstate']) {
    addEventListener(type, () => {
      if (location.pathname === page) return;
      page = location.pathname;
      if (isOutdated.get() && !isBusy(session) && mayReload()) reload();
    });
  }
}
