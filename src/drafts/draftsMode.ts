import { Observable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';

/** Where drafts are stored now; in `memory` they are lost with the page. */
export const draftsMode = new Observable<StorageMode>('disk');
