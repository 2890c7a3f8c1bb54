import { useEffect, useLayoutEffect } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { navigate } from '#route/navigate.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import type { Option } from './option.ts';
import { Options } from './Options.tsx';
import type { LookupProps } from './props.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { useAtHand, type AtHand } from './useAtHand.ts';
import type { Box } from './useBox.ts';
import { useSections } from './useSections.ts';

/** What stands below the field of the box. */
export function Panel({ box, ...props }: { box: Box } & LookupProps) {
  const atHand = useAtHand();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto md:min-h-96">
      {box.view === 'keys' ? <Shortcuts /> : <Found box={box} atHand={atHand} {...props} />}
    </div>
  );
}

function Found({ box, atHand, ...props }: { box: Box; atHand: AtHand } & LookupProps) {
  const { t } = useI18n();
  const sections = useSections(box, atHand, props);
  const { listId, typed, active, mark, isAwaited, close } = box;
  const options = sections.flatMap((section) => section.options);
  const idOf = (option: Option) => `${listId} ${option.id}`;
  const isReading = isPending(atHand.customers) || isPending(atHand.controllers);

  function open(option: Option) {
    if (!option.to) return option.act?.();
    close();
    navigate(option.to);
  }

  // The best of what is found has the mark, so that Enter opens it, until a person moves it.
  const first = typed.trim() === '' ? undefined : options[0];
  const firstId = first ? idOf(first) : null;
  const hasMark = options.some((option) => idOf(option) === active);
  useLayoutEffect(() => {
    if (!hasMark && active !== firstId) mark(firstId);
  }, [hasMark, active, firstId, mark]);
  useEffect(() => {
    if (isAwaited && !isReading && firstId !== null) document.getElementById(firstId)?.click();
  }, [isAwaited, isReading, firstId]);

  return (
    <>
      <Failure list={atHand.customers} title={t('lookup.customers.failed')} />
      <Failure list={atHand.controllers} title={t('lookup.controllers.failed')} />
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
    </>
  );
}

type Loading = AtHand['customers'] | AtHand['controllers'];

const isPending = ({ rows, error }: Loading) => rows === undefined && !error;

function Failure({ list, title }: { list: Loading; title: string }) {
  if (!list.error || list.rows) return null;
  return (
    <div className="p-3">
      <ProblemPanel error={list.error} title={title} onRetry={list.refetch} />
    </div>
  );
}
