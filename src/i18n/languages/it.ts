import type { MessageFiles } from '#i18n/messageFiles.ts';

export default import.meta.glob('../it/*.ts', { import: 'default' }) as MessageFiles;
