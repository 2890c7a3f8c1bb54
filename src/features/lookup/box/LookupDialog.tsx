import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { IconButton } from '#ui/Button.tsx';
import { verbatim } from '#ui/Field.tsx';
import { useAboveKeyboard } from '#ui/hooks/useAboveKeyboard.ts';
import { LOOKUP_PANEL } from './lazyPanel.ts';
import type { LookupProps } from './lookupProps.ts';
import { isText, useLookupBox, type LookupBox } from './useLookupBox.ts';
import type { KeyBuffer } from './useKeyBuffer.ts';
import type { View } from './useShortcuts.ts';

interface LookupDialogProps extends LookupProps {
  start: View;
  keyBuffer: KeyBuffer;
  onClose: () => void;
}

/**
 * The lookup dialog. Shows the field, and on phones the keyboard, while the panel is still loading.
 */
export function LookupDialog({ start, keyBuffer, onClose, ...props }: LookupDialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useLookupBox(start, keyBuffer, () => dialog.current?.close());
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (element) closeOnTapBeside(element);
    return () => element?.close();
  }, []);
  useAboveKeyboard(dialog);

  return (
    <dialog
      ref={dialog}
      aria-label={t('common.lookup')}
      onClose={onClose}
      className="m-0 h-[calc(100dvh-var(--keyboard,0px))] max-h-none pb-[env(safe-area-inset-bottom)] w-screen max-w-none flex-col overflow-hidden bg-surface text-ink shadow-float open:flex md:mx-auto md:mt-2 md:h-fit md:max-h-[calc(100dvh-1rem)] md:w-[min(46rem,calc(100vw-2rem))] md:rounded-card"
    >
      <div className="flex items-center gap-2 border-b border-line pe-2 ps-4 has-[input:focus]:border-accent">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Field box={box} />
        <form method="dialog">
          <IconButton type="submit" label={t('common.close')}>
            <X aria-hidden className="size-4" />
          </IconButton>
        </form>
      </div>
      <PanelSlot box={box} {...props} />
      <Announcer />
    </dialog>
  );
}

/**
 * Closes a dialog on a click that starts and ends on its backdrop, so that dragging a selection out of the field does
 * not close it. Safari does not support `closedby`.
 */
function closeOnTapBeside(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
}

function Field({ box }: { box: LookupBox }) {
  const { t } = useI18n();
  const [shown, setShown] = useState(box.typed);
  const isList = box.view === 'find' && box.text === null;
  return (
    <input
      {...verbatim}
      id={box.fieldId}
      type="text"
      role="combobox"
      aria-label={t('common.lookup')}
      aria-autocomplete="list"
      aria-expanded={isList}
      aria-controls={isList ? box.listId : undefined}
      aria-activedescendant={(isList && box.active) || undefined}
      enterKeyHint="go"
      autoFocus
      value={shown}
      placeholder={t('common.lookup.placeholder')}
      className="min-h-14 min-w-0 flex-1 bg-transparent text-base text-ellipsis outline-none placeholder:text-muted"
      onChange={({ target }) => {
        setShown(target.value);
        box.type(target.value);
      }}
      onPaste={(event) => {
        // A single-line field would join the lines of a mail.
        const pasted = event.clipboardData.getData('text');
        if (!isText(pasted)) return;
        event.preventDefault();
        setShown('');
        box.paste(pasted);
      }}
      onKeyDown={box.onKeyDown}
    />
  );
}

function PanelSlot({ box, ...props }: { box: LookupBox } & LookupProps) {
  const { t } = useI18n();
  const code = useQuery(LOOKUP_PANEL);
  if (code.data) return <code.data.LookupPanel box={box} {...props} />;
  return (
    <div id={box.listId} className="p-4 md:min-h-96">
      {code.isPending && <output className="text-muted">{t('common.loading')}</output>}
      {code.error &&
        (isChunkError(code.error) ? (
          <MissingPart />
        ) : (
          <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />
        ))}
    </div>
  );
}
