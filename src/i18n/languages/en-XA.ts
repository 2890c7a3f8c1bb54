import type { MessageFiles } from '#i18n/messageFiles.ts';
import { pseudo } from '#i18n/pseudo.ts';
import english from './en.ts';

export default Object.fromEntries(
  Object.entries(english).map(([path, load]) => [
    path.replace('/en/', '/en-XA/'),
    async () => pseudo(await load()),
  ]),
) satisfies MessageFiles;
