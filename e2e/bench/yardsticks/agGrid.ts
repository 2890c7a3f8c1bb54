import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
  type ColDef,
  type ICellRendererParams,
} from 'ag-grid-community';
import { COLUMNS, masked, textOf } from './license.ts';
import { fetchLicenses, find, place, showCount, showDetail } from './page.ts';
import type { License } from '../../support/seed.ts';

/** AG Grid Community without a framework, with no module that the page does not use. */
ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule, RowApiModule]);

function keyButton({ data, value }: ICellRendererParams<License, string>): HTMLElement {
  const button = document.createElement('button');
  if (data) button.ariaLabel = `Show license ${masked(data.key)}`;
  button.textContent = value ?? '';
  button.addEventListener('click', () => data && showDetail(data));
  return button;
}

const columnDefs = COLUMNS.map(({ name, text }): ColDef<License, string> => ({
  headerName: name,
  colId: name,
  flex: 1,
  valueGetter: ({ data }) => (data ? text(data) : ''),
  // The text of one column is everything that is searched, so each license is searched once.
  getQuickFilterText: ({ data }) => (name === 'Key' ? textOf(data) : ''),
  ...(name === 'Key' && { cellRenderer: keyButton }),
}));

const licenses = await fetchLicenses();
place.className = 'scroll';
const grid = createGrid<License>(place, {
  columnDefs,
  rowData: licenses,
  rowHeight: 36,
  cacheQuickFilter: true,
  onModelUpdated: ({ api }) => showCount(api.getDisplayedRowCount(), licenses.length),
});
find.addEventListener('input', () => grid.setGridOption('quickFilterText', find.value));
