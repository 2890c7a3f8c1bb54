// Together, because the list of chunks of each further import() would be part of the form's first screen.
export { takeWedge } from './fillField.ts';
export { ScanBothDialog } from './ScanBothDialog.tsx';
export { ScanFieldDialog } from './ScanFieldDialog.tsx';
export { ScanNotes } from './ScanNotes.tsx';
