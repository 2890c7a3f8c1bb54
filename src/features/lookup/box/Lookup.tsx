import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/appVersion.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LOOKUP_PANEL } from './lazyPanel.ts';
import type { LookupProps } from './props.ts';
import { useShortcuts, type View } from './useShortcuts.ts';
import { useTypedAhead } from './useTypedAhead.ts';

/** The box itself. It is fetched behind the first page, so that it is there when somebody reaches for it. */
const LOOKUP_DIALOG = lazyPart('lookup.dialog', () => import('./LookupDialog.tsx'));

/** The first page comes first. */
const AFTER_MS = 1500;

/** The way into the one box: a button that looks like the field it opens. Nothing typed while it is fetched is lost. */
export function Lookup(props: LookupProps) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [view, open] = useState<View | null>(null);
  useShortcuts(open);
  const code = useQuery({ ...LOOKUP_DIALOG, enabled: view !== null });
  const giveUp = useCallback(() => open(null), []);
  const [ahead, forget] = useTypedAhead(view !== null && code.isPending, giveUp);
  function close() {
    giveUp();
    forget();
  }

  useEffect(() => {
    // Where a part cannot be fetched now, that is said when the box is opened.
    const timer = setTimeout(() => void queryClient.prefetchQuery(LOOKUP_DIALOG), AFTER_MS);
    return () => clearTimeout(timer);
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
        className="flex min-h-11 w-full max-w-xl items-center gap-2 rounded-in border border-edge bg-surface px-3 text-left text-muted sm:min-h-9"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => open('find')}
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 flex-1 truncate">{t('common.lookup')}</span>
        <kbd aria-hidden className="hidden font-mono text-xs md:block">
          Ctrl K
        </kbd>
      </button>
      {view && code.data && <code.data.LookupDialog {...props} start={view} ahead={ahead} onClose={close} />}
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
