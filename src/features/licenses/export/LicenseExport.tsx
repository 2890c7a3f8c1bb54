import { useQuery } from '@tanstack/react-query';
import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { PrintOnly } from '#components/export/PrintOnly.tsx';
import type { ExportedList } from './exportedList.ts';
import { useIdle } from '#lib/useIdle.ts';

interface LicenseExportProps extends Omit<ExportedList, 'rows'> {
  /** Null until all of the list is here: a part of it is not exported as if it were the whole. */
  rows: ExportedList['rows'] | null;
}

const CODE = lazyPart(
  'export.licenses',
  async () => {
    const [items, sheet] = await Promise.all([
      import('./LicenseExportItems.tsx'),
      import('./PrintedLicenses.tsx'),
    ]);
    return { ...items, ...sheet };
  },
  ['export'],
);

/** The ways out of a customer's list, paper among them: Ctrl-P prints all of it too. */
export function LicenseExport({ rows, ...rest }: LicenseExportProps) {
  // The browser waits for nothing when it prints, so the sheet is fetched before it does.
  const { data } = useQuery({ ...CODE, enabled: useIdle(rows !== null) });
  return (
    <>
      <ExportMenu code={CODE}>
        {({ LicenseExportItems }, run) => <LicenseExportItems rows={rows} {...rest} run={run} />}
      </ExportMenu>
      {rows && data && <PrintOnly>{() => <data.PrintedLicenses rows={rows} {...rest} />}</PrintOnly>}
    </>
  );
}
