import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { afterFirstData } from '#platform/firstData.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LOOKUP_PANEL } from './lazyPanel.ts';
import type { LookupProps } from './lookupProps.ts';
import { useShortcuts, type View } from './useShortcuts.ts';
import { useKeyBuffer } from './useKeyBuffer.ts';

/** Prefetched after the first page, so that the dialog opens at once. */
const LOOKUP_DIALOG = lazyPart('lookup.dialog', () => import('./LookupDialog.tsx'));

const PREFETCH_AFTER_MS = 1000;

/** Button that opens the lookup and looks like its field. Keys typed while the dialog loads are buffered. */
export function Lookup(props: LookupProps) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [view, open] = useState<View | null>(null);
  useShortcuts(open);
  const code = useQuery({ ...LOOKUP_DIALOG, enabled: view !== null });
  const cancel = useCallback(() => open(null), []);
  const [keyBuffer, clearBuffer] = useKeyBuffer(view !== null && code.isPending, cancel);
  function close() {
    cancel();
    clearBuffer();
  }

  useEffect(() => {
    // A failure to load is reported when the dialog is opened.
    return afterFirstData(() => void queryClient.prefetchQuery(LOOKUP_DIALOG), PREFETCH_AFTER_MS);
  }, [queryClient]);
  const prefetch = () => {
    void queryClient.prefetchQuery(LOOKUP_DIALOG);
    void queryClient.prefetchQuery(LOOKUP_PANEL);
  };

  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        className="flex min-h-11 w-full max-w-xl items-center gap-2 rounded-in border border-edge bg-surface px-3 text-start text-muted sm:min-h-9"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => open('find')}
      >
        <Search aria-hidden className="size-4 shrink-0" />
        {/* Words that do not fit are left out rather than cut: they wrap into a line that is not shown. */}
        <span className="flex h-6 min-w-0 flex-1 flex-wrap overflow-hidden content-start before:h-6 before:w-px before:content-['']">
          <span className="whitespace-nowrap">{t('common.lookup')}</span>
        </span>
        <kbd aria-hidden className="hidden font-mono text-xs md:block">
          Ctrl K
        </kbd>
      </button>
      {view && code.data && (
        <code.data.LookupDialog {...props} start={view} keyBuffer={keyBuffer} onClose={close} />
      )}
      {view && code.error && (
        <Dialog title={t('common.lookup')} onClose={close}>
          {isChunkError(code.error) ? (
            <MissingPart />
          ) : (
            <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />
          )}
        </Dialog>
      )}
    </>
  );
}
