import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { navigate } from '#routing/navigate.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import type { Option } from './option.ts';
import { Options } from './Options.tsx';
import { PinButton } from '#features/lookup/recent/PinButton.tsx';
import type { LookupProps } from '#features/lookup/box/lookupProps.ts';
import { readRecentItems } from '#features/lookup/recent/recentItems.ts';
import { toggleAndTell } from '#features/lookup/recent/usePins.ts';
import { recordVisit } from '#features/lookup/recent/recordVisit.ts';
import { isSame, itemAt } from '#features/lookup/recent/lookupItem.ts';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';
import type { LookupBox } from '#features/lookup/box/useLookupBox.ts';
import { useSections } from './useSections.ts';

/** The options for the typed text as the field's list box; without text, the recent items. */
export function Results({
  box,
  cachedLists,
  ...props
}: { box: LookupBox; cachedLists: CachedLists } & LookupProps) {
  const { t } = useI18n();
  const { sid } = useApiClient();
  const queryClient = useQueryClient();
  const [recentItems, setRecentItems] = useState(() => {
    // The page may have been opened a moment ago, so that its visit is not recorded yet.
    recordVisit({ sid, pathname: location.pathname, search: location.search }, queryClient)();
    return readRecentItems(sid);
  });
  const sections = useSections(box, cachedLists, recentItems, props);
  const { listId, typed, active, setActive, isAwaited, close } = box;
  const options = sections.flatMap((section) => section.options);
  const idOf = (option: Option) => `${listId} ${option.id}`;
  const isReading = isPending(cachedLists.customers) || isPending(cachedLists.controllers);

  // If no option is active, the item of the current page can be pinned.
  const currentItem = itemAt(location.pathname, location.search);
  const pinnable =
    options.find((option) => idOf(option) === active) ??
    options.find(({ item }) => item && currentItem && isSame(item, currentItem));

  function open(option: Option) {
    if (!option.to) return option.act?.();
    close();
    navigate(option.to);
  }

  // The first option is active until the user moves to another, so that Enter opens it.
  const first = typed.trim() === '' ? undefined : options[0];
  const firstId = first ? idOf(first) : null;
  const isActiveListed = options.some((option) => idOf(option) === active);
  useLayoutEffect(() => {
    if (!isActiveListed && active !== firstId) setActive(firstId);
  }, [isActiveListed, active, firstId, setActive]);
  useEffect(() => {
    if (isAwaited && !isReading && firstId !== null) document.getElementById(firstId)?.click();
  }, [isAwaited, isReading, firstId]);

  return (
    <>
      <div className="min-h-0 flex-auto overflow-y-auto">
        <Failure list={cachedLists.customers} title={t('lookup.customers.failed')} />
        <Failure list={cachedLists.controllers} title={t('lookup.controllers.failed')} />
        {isReading && typed.trim() !== '' && (
          <p role="status" className="px-4 pt-3 text-sm text-muted">
            {t('lookup.reading')}
          </p>
        )}
        <div id={listId} role="listbox" aria-label={t('lookup.found')} className="pb-2">
          <Options sections={sections} active={active} idOf={idOf} onOpen={open} />
        </div>
        {typed.trim() !== '' && !isReading && (
          <p role="status" className={options.length > 0 ? 'sr-only' : 'p-4 text-muted'}>
            {t('lookup.count', { count: options.length })}
          </p>
        )}
      </div>
      <div className="flex min-h-12 items-center border-t border-line px-2">
        {pinnable?.item && (
          <PinButton
            option={pinnable}
            isPinned={recentItems.pins.some((pin) => pinnable.item && isSame(pin, pinnable.item))}
            onToggle={() => pinnable.item && setRecentItems(toggleAndTell(sid, pinnable.item))}
          />
        )}
      </div>
    </>
  );
}

type Loading = CachedLists['customers'] | CachedLists['controllers'];

const isPending = ({ rows, error }: Loading) => rows === undefined && !error;

function Failure({ list, title }: { list: Loading; title: string }) {
  if (!list.error || list.rows) return null;
  return (
    <div className="p-3">
      <ProblemPanel error={list.error} title={title} onRetry={list.refetch} />
    </div>
  );
}
