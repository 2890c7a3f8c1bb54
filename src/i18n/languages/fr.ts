import type { MessageFiles } from '#i18n/messageFiles.ts';

export default import.meta.glob('../fr/*.ts', { import: 'default' }) as MessageFiles;
