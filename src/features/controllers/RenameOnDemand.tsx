import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { MissingPart } from '#show/MissingPart.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import type { RenameProps } from './Rename.tsx';
import { RenameLoading } from './RenameLoading.tsx';

/** Renaming, fetched when somebody renames: its form library is a tenth of all that the page needs to be read. */
export function RenameOnDemand(props: RenameProps) {
  const { t } = useI18n();
  const code = useQuery({
    queryKey: ['code', 'rename'],
    queryFn: () => import('./Rename.tsx'),
    staleTime: Infinity,
  });
  if (code.data) return <code.data.Rename {...props} />;
  if (code.isPending) return <RenameLoading onClose={props.onClose} />;
  if (isMissingPart(code.error)) return <MissingPart />;
  return (
    <ProblemPanel
      error={code.error}
      title={t('controllers.readFailed')}
      onRetry={() => void code.refetch()}
    />
  );
}
