import { useMemo, useState } from 'react';
import { readPreference, writePreference } from '#platform/preferences.ts';
import { COLUMNS, type Column } from './columns.ts';

export const DENSITIES = ['compact', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

/** The height of a row, px. */
export const ROW_PX: Record<Density, number> = { compact: 36, comfortable: 44 };

const isOrdinary = ({ extra }: Column) => !extra;

/** What was chosen against the ordinary, so that a column that comes with a new version is not put away. */
export function formatTableSettings(chosen: readonly Column[]): string {
  return COLUMNS.filter((column) => chosen.includes(column) !== isOrdinary(column))
    .map((column) => (isOrdinary(column) ? `-${column.id}` : `+${column.id}`))
    .join(',');
}

export function parseTableSettings(text: string | null): readonly Column[] {
  const changes = new Set(text?.split(','));
  return COLUMNS.filter((column) =>
    isOrdinary(column) ? column.always || !changes.has(`-${column.id}`) : changes.has(`+${column.id}`),
  );
}

export interface TableSettings {
  columns: readonly Column[];
  density: Density;
  toggle: (column: Column) => void;
  setDensity: (density: Density) => void;
}

/** Which columns are shown and how high the rows are, as this device keeps it. */
export function useTableSettings(): TableSettings {
  const [columns, setColumns] = useState(() => parseTableSettings(readPreference('columns')));
  const [density, setDensity] = useState(
    () => DENSITIES.find((each) => each === readPreference('density')) ?? 'compact',
  );
  return useMemo(
    () => ({
      columns,
      density,
      toggle(column) {
        const chosen = COLUMNS.filter((each) => columns.includes(each) !== (each === column));
        writePreference('columns', formatTableSettings(chosen));
        setColumns(chosen);
      },
      setDensity(chosen) {
        writePreference('density', chosen);
        setDensity(chosen);
      },
    }),
    [columns, density],
  );
}
