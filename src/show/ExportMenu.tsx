import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { Check, Share } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { Menu } from '#ui/Menu.tsx';
import { MissingPart } from './MissingPart.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { useRun, type Run } from './useRun.ts';

interface ExportMenuProps<Code> {
  /** Fetches what makes the export, when it is opened: no page needs it to be read. */
  code: UseQueryOptions<Code, Error, Code, string[]>;
  children: (code: Code, run: Run) => ReactNode;
}

/** `Export ▾`: the ways in which what the page shows leaves the app. It says itself how each of them ended. */
export function ExportMenu<Code>({ code: options, children }: ExportMenuProps<Code>) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  const code = useQuery({ ...options, enabled: asked });
  const { run, busy, outcome } = useRun();
  const Icon = outcome?.done ? Check : Share;
  return (
    <Menu
      onOpen={() => setAsked(true)}
      label={
        <>
          <Icon aria-hidden className="size-4" />
          {outcome?.short ?? t(busy ? 'terms.exporting' : 'terms.export')}
        </>
      }
    >
      {code.data ? (
        children(code.data, run)
      ) : code.isPending ? (
        <output className="block p-3 text-muted">{t('common.loading')}</output>
      ) : isMissingPart(code.error) ? (
        <MissingPart />
      ) : (
        <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />
      )}
    </Menu>
  );
}
