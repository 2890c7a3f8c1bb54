import { useMemo, useState } from 'react';
import { readPreference, writePreference } from '#platform/preferences.ts';
import { COLUMNS, type Column } from './columns.ts';

export const DENSITIES = ['compact', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

/** The height of a row, px. */
export const ROW_PX: Record<Density, number> = { compact: 36, comfortable: 44 };

const isDefault = ({ extra }: Column) => !extra;

/** Stores the differences from the default columns, so that a column added by a new version is shown. */
export function formatTableSettings(chosen: readonly Column[]): string {
  return COLUMNS.filter((column) => chosen.includes(column) !== isDefault(column))
    .map((column) => (isDefault(column) ? `-${column.id}` : `+${column.id}`))
    .join(',');
}

/** Parses stored columns. Returns the default columns for null or invalid text. */
export function parseTableSettings(text: string | null): readonly Column[] {
  const changes = new Set(text?.split(','));
  return COLUMNS.filter((column) =>
    isDefault(column) ? column.always || !changes.has(`-${column.id}`) : changes.has(`+${column.id}`),
  );
}

export interface TableSettings {
  columns: readonly Column[];
  density: Density;
  toggleColumn: (column: Column) => void;
  setDensity: (density: Density) => void;
}

/** The shown columns and the height of the rows, stored on the device. */
export function useTableSettings(): TableSettings {
  const [columns, setColumns] = useState(() => parseTableSettings(readPreference('columns')));
  const [density, setDensity] = useState(
    () => DENSITIES.find((each) => each === readPreference('density')) ?? 'compact',
  );
  return useMemo(
    () => ({
      columns,
      density,
      toggleColumn(column) {
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
