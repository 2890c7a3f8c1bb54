import { queryOptions, useQuery } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';
import { ExportMenu } from '#show/ExportMenu.tsx';
import { Printed } from '#show/Printed.tsx';
import type { Exported } from './exported.ts';
import { useBehindThePage } from './useBehindThePage.ts';

interface LicenseExportProps extends Omit<Exported, 'rows'> {
  /** Null until all of the list is here: a part of it is not exported as if it were the whole. */
  rows: Exported['rows'] | null;
}

const CODE = queryOptions({
  queryKey: ['code', 'export.licenses'],
  queryFn: async () => {
    const [items, sheet] = await Promise.all([
      import('./LicenseExportItems.tsx'),
      import('./PrintSheet.tsx'),
      needRooms(['out']),
    ]);
    return { ...items, ...sheet };
  },
  staleTime: Infinity,
});

/** The ways out of a customer's list, paper among them: Ctrl-P prints all of it too. */
export function LicenseExport({ rows, ...rest }: LicenseExportProps) {
  // The browser waits for nothing when it prints, so the sheet is fetched before it does.
  const { data } = useQuery({ ...CODE, enabled: useBehindThePage(rows !== null) });
  return (
    <>
      <ExportMenu code={CODE}>
        {({ LicenseExportItems }, run) => <LicenseExportItems rows={rows} {...rest} run={run} />}
      </ExportMenu>
      {rows && data && <Printed>{() => <data.PrintSheet rows={rows} {...rest} />}</Printed>}
    </>
  );
}
