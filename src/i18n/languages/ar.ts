import type { MessageFiles } from '#i18n/messageFiles.ts';

export default import.meta.glob('../ar/*.ts', { import: 'default' }) as MessageFiles;
