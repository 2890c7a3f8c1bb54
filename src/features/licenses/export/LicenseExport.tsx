import { useQuery } from '@tanstack/react-query';
import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { ExportedList } from './exportedList.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';

interface LicenseExportProps extends Omit<ExportedList, 'rows'> {
  /** Null until the list is complete, so that no incomplete list is exported. */
  rows: ExportedList['rows'] | null;
}

const EXPORT = lazyPart(
  'export.licenses',
  async () => {
    const [items, printed, printOnly] = await Promise.all([
      import('./LicenseExportItems.tsx'),
      import('./PrintedLicenses.tsx'),
      import('#components/export/PrintOnly.tsx'),
    ]);
    return { ...items, ...printed, ...printOnly };
  },
  ['export', 'ticket'],
);

/** The export menu of a customer's licenses, and the print version of the list, also for Ctrl+P. */
export function LicenseExport({ rows, ...rest }: LicenseExportProps) {
  // Printing does not wait for code, so the print version is prefetched.
  const { data } = useQuery({ ...EXPORT, enabled: useIdle(rows !== null) });
  return (
    <>
      <ExportMenu part={EXPORT}>
        {({ LicenseExportItems }, run) => <LicenseExportItems rows={rows} {...rest} run={run} />}
      </ExportMenu>
      {rows && data && (
        <data.PrintOnly>{() => <data.PrintedLicenses rows={rows} {...rest} />}</data.PrintOnly>
      )}
    </>
  );
}
