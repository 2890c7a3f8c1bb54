import { useQuery } from '@tanstack/react-query';
import { ExportMenu } from '#show/ExportMenu.tsx';
import { codeOf } from '#show/OnDemand.tsx';
import { Printed } from '#show/Printed.tsx';
import type { Exported } from './exported.ts';
import { useBehindThePage } from '#lib/useBehindThePage.ts';

interface LicenseExportProps extends Omit<Exported, 'rows'> {
  /** Null until all of the list is here: a part of it is not exported as if it were the whole. */
  rows: Exported['rows'] | null;
}

const CODE = codeOf(
  'export.licenses',
  async () => {
    const [items, sheet] = await Promise.all([
      import('./LicenseExportItems.tsx'),
      import('./PrintSheet.tsx'),
    ]);
    return { ...items, ...sheet };
  },
  ['out'],
);

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
