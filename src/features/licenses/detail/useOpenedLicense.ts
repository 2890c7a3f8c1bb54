import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Change } from '#features/licenses/filters/useLicenseSearch.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/** Returns the id of the control that opens the details of a license, and gets the focus back when they are closed. */
export const openerId = (licenseId: string) => `license-${licenseId}`;

/**
 * Returns the license whose details are open according to the URL.
 * @param id from the URL
 * @param allRows every row read; the license may be hidden by the filters
 */
export function useOpenedLicense(
  id: string | undefined,
  allRows: readonly LicenseRow[] | null,
  change: Change,
) {
  const [takesFocus, setTakesFocus] = useState(false);
  const open = useCallback(
    (license: string) => {
      setTakesFocus(true);
      change({ license });
    },
    [change],
  );
  const close = useCallback(() => change({ license: undefined }), [change]);
  const row = useMemo(() => allRows?.find(({ license }) => license.id === id), [allRows, id]);
  useRestoreFocus(id);
  /** `takesFocus` is false if the page was loaded with open details. */
  return { id, row, open, close, takesFocus };
}

/** Moves the focus back to the opener when the details are closed by any means. */
function useRestoreFocus(id: string | undefined): void {
  useEffect(() => {
    if (!id) return;
    return () => {
      // If another element has the focus, it was focused on purpose.
      if (document.activeElement === null || document.activeElement === document.body) {
        document.getElementById(openerId(id))?.focus({ preventScroll: true });
      }
    };
  }, [id]);
}
