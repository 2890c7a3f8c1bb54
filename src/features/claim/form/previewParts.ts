// Together, because the list of chunks of each further import() would be part of the form's first screen.
export { Explain } from '#components/explain/Explain.tsx';
export { ControllerPreview } from '#features/claim/controller/ControllerPreview.tsx';
export { LicenseFacts, LicensePreview } from '#features/claim/license/LicensePreview.tsx';
export { PickFromCustomer } from '#features/claim/license/PickFromCustomer.tsx';
export { SendAnyway } from '#features/claim/send/SendAnyway.tsx';
export { Summary } from '#features/claim/send/Summary.tsx';
export { RestoredDraft } from './RestoredDraft.tsx';
