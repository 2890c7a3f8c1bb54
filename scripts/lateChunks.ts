/**
 * Modules that no first screen waits for, by the moment at which they are fetched: one file for what is needed together,
 * instead of one for each module that two pages share. Each group includes the imports of its modules.
 */
export const LATE_GROUPS = {
  /** Behind the first data of every page. */
  operations: [
    'src/operations/manager/operationManager.ts',
    'src/operations/manager/startOperationManager.ts',
    'src/components/LanguageSelect.tsx',
    'src/components/ticket/',
    'src/components/visit/listedScope.ts',
    'src/i18n/translateIn.ts',
    'src/components/visit/PrepareVisit.tsx',
    'src/features/lookup/box/LookupDialog.tsx',
    'src/features/lookup/recent/recordVisit.ts',
    'src/drafts/drafts.ts',
    'src/drafts/draftWriter.ts',
    'src/drafts/passOn.ts',
    'src/license/placeholderKey.ts',
  ],
  /** Once a page is idle. */
  idle: [
    'src/app/keepApp.ts',
    'src/components/explain/Explain.tsx',
    'src/features/lookup/recent/PinHere.tsx',
    'src/features/visits/VisitFeed.tsx',
  ],
  /** The pages that follow a session. */
  signedOut: ['src/pages/account/SignIn.tsx', 'src/pages/account/SignedOut.tsx'],
  /** The texts that the menu of an export makes. */
  exportParts: [
    'src/components/export/copyText.ts',
    'src/components/export/licenseCells.ts',
    'src/lib/text/delimiter.ts',
    'src/lib/text/textCell.ts',
    'src/lib/text/copyTable.ts',
    'src/lib/text/ticket.ts',
    'src/platform/download.ts',
    'src/ui/menu/MenuItems.tsx',
  ],
  /** What a list of licenses opens. */
  licenseParts: [
    'src/components/export/PrintOnly.tsx',
    'src/features/licenses/detail/LicenseDetail.tsx',
    'src/features/licenses/export/LicenseExportItems.tsx',
    'src/features/licenses/export/PrintedLicenses.tsx',
  ],
  /** Texts of labels and codes, for forms and the search box. */
  labels: [
    'src/license/label/',
    'src/license/text/extract.ts',
    'src/license/text/keyIndex.ts',
    'src/license/text/keyLike.ts',
    'src/license/text/lookAlike.ts',
  ],
  /** What the pages about operations share. */
  operationParts: [
    'src/components/CustomerSelect.tsx',
    'src/components/verdict/ContinueButton.tsx',
    'src/components/verdict/VerdictStep.tsx',
    'src/components/verdict/verdictText.ts',
  ],
  /** What the claim form opens. */
  claimParts: [
    'src/features/claim/controller/ControllerPreview.tsx',
    'src/features/claim/form/previewParts.ts',
    'src/features/claim/form/RestoredDraft.tsx',
    'src/features/claim/send/SendAnyway.tsx',
    'src/features/claim/send/Summary.tsx',
    'src/features/claim/license/KeySuggestions.tsx',
    'src/features/claim/license/LicensePreview.tsx',
    'src/features/claim/license/PastedText.tsx',
    'src/features/claim/license/PickFromCustomer.tsx',
    'src/features/claim/rules/requestedMoment.ts',
    'src/features/claim/scan/',
    'src/features/claim/steps/PlannedTime.tsx',
    'src/features/claim/verdict/Verdict.tsx',
    'src/scan/ScanDialog.tsx',
    'src/scan/ScanResult.tsx',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Messages that are fetched together, by language: behind every page, and behind the claim form. */
const LATE_MESSAGES = {
  behind: ['explain', 'export', 'licenseDetail', 'lookup', 'ticket', 'visits'],
  forms: ['keys', 'planner', 'scan', 'verdict'],
};

/** Returns the name of the chunk of late messages that a module belongs to, or null. */
export function lateMessages(id: string): string | null {
  const [, language, namespace = ''] = /\/src\/i18n\/([a-z]{2})\/([a-zA-Z]+)\.ts$/.exec(id) ?? [];
  const moment = Object.entries(LATE_MESSAGES).find(([, namespaces]) => namespaces.includes(namespace))?.[0];
  return moment === undefined ? null : `${moment}-${language}`;
}
