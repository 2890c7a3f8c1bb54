import type { MessageFiles } from '#i18n/messageFiles.ts';

export default import.meta.glob('../en/*.ts', { import: 'default' }) as MessageFiles;
