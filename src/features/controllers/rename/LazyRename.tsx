import { useI18n } from '#i18n/useI18n.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import type { RenameProps } from './Rename.tsx';
import { RenameSkeleton } from './RenameSkeleton.tsx';

const RENAME = lazyPart('rename', () => import('./Rename.tsx'));

/** The form to rename a controller, fetched on demand because of the size of its form library. */
export function LazyRename(props: RenameProps) {
  const { t } = useI18n();
  return (
    <LazyPart
      part={RENAME}
      waiting={<RenameSkeleton onClose={props.onClose} />}
      title={t('controllers.readFailed')}
    >
      {({ Rename }) => <Rename {...props} />}
    </LazyPart>
  );
}
