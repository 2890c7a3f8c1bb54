import { useI18n } from '#i18n/useI18n.ts';
import { codeOf, OnDemand } from '#show/OnDemand.tsx';
import type { RenameProps } from './Rename.tsx';
import { RenameLoading } from './RenameLoading.tsx';

const CODE = codeOf('rename', () => import('./Rename.tsx'));

/** Renaming, fetched when somebody renames: its form library is a tenth of all that the page needs to be read. */
export function RenameOnDemand(props: RenameProps) {
  const { t } = useI18n();
  return (
    <OnDemand
      code={CODE}
      waiting={<RenameLoading onClose={props.onClose} />}
      title={t('controllers.readFailed')}
    >
      {({ Rename }) => <Rename {...props} />}
    </OnDemand>
  );
}
