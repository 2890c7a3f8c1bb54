import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { MissingPart } from './MissingPart.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';

interface DialogOnDemandProps<Code> {
  /** Fetches what draws the dialog. */
  code: UseQueryOptions<Code, Error, Code, string[]>;
  title: string;
  onClose: () => void;
  children: (code: Code) => ReactNode;
}

/** A dialog whose code is fetched when somebody opens it; until it is here, the dialog says so. */
export function DialogOnDemand<Code>({ code: options, title, onClose, children }: DialogOnDemandProps<Code>) {
  const { t } = useI18n();
  const code = useQuery(options);
  if (code.data) return children(code.data);
  return (
    <Dialog title={title} onClose={onClose}>
      {code.isPending ? (
        <output className="block text-muted">{t('common.loading')}</output>
      ) : isMissingPart(code.error) ? (
        <MissingPart />
      ) : (
        <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />
      )}
    </Dialog>
  );
}
