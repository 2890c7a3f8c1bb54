import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#i18n/useI18n.ts';
import { Problem } from '#net/problem.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import type { RenameProps } from './Rename.tsx';
import { RenameLoading } from './RenameLoading.tsx';

/** Renaming, fetched when somebody renames: its form library is a tenth of all that the page needs to be read. */
export function RenameOnDemand(props: RenameProps) {
  const { t } = useI18n();
  const code = useQuery({
    queryKey: ['code', 'rename'],
    queryFn: () =>
      import('./Rename.tsx').catch((cause: unknown) => {
        throw new Problem('offline', { cause });
      }),
    staleTime: Infinity,
  });
  if (code.data) return <code.data.Rename {...props} />;
  if (code.isPending) return <RenameLoading onClose={props.onClose} />;
  return (
    <ProblemPanel
      error={code.error}
      title={t('controllers.readFailed')}
      onRetry={() => void code.refetch()}
    />
  );
}
