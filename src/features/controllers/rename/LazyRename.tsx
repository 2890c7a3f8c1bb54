import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import type { RenameProps } from './Rename.tsx';
import { RenameSkeleton } from './RenameSkeleton.tsx';

const CODE = lazyPart('rename', () => import('./Rename.tsx'));

/** Renaming, fetched when somebody renames: its form library is a tenth of all that the page needs to be read. */
export function LazyRename(props: RenameProps) {
  const { t } = useI18n();
  return (
    <LazyPart
      code={CODE}
      waiting={<RenameSkeleton onClose={props.onClose} />}
      title={t('controllers.readFailed')}
    >
      {({ Rename }) => <Rename {...props} />}
    </LazyPart>
  );
}
