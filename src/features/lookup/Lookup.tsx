import { useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { codeQuery } from './code.ts';
import { LookupDialog } from './LookupDialog.tsx';
import type { LookupProps } from './props.ts';
import { useShortcuts, type View } from './useShortcuts.ts';

/** The way into the one box: a button that looks like the field it opens. */
export function Lookup(props: LookupProps) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const [view, open] = useState<View | null>(null);
  useShortcuts(open);
  // Where it cannot be fetched now, the box says so when it is open.
  const prefetch = () => void queryClient.prefetchQuery(codeQuery);

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
      {view && <LookupDialog {...props} start={view} onClose={() => open(null)} />}
    </>
  );
}
