import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  LoaderCircle,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { clip } from '#lib/text/clip.ts';
import { maskKey, tidyKey } from '#license/key.ts';
import { needsConfirmation } from '#features/pairing/rules/checkPairing.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { inputClass, verbatim } from '#ui/Field.tsx';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import { isEditable, type PairingRow } from '#features/pairing/rules/pairing.ts';
import { rowWords } from './rowWords.ts';

const LOOKS: Record<CheckedRow['kind'], { icon: LucideIcon; colour: string }> = {
  reading: { icon: LoaderCircle, colour: 'text-muted' },
  look: { icon: CircleAlert, colour: 'text-warn' },
  ready: { icon: CircleDashed, colour: 'text-muted' },
  open: { icon: LoaderCircle, colour: 'text-muted motion-safe:animate-spin' },
  done: { icon: CircleCheck, colour: 'text-good' },
  failed: { icon: CircleX, colour: 'text-bad' },
  unknown: { icon: CircleHelp, colour: 'text-warn' },
  leftOut: { icon: CircleDashed, colour: 'text-muted' },
};

/** Of the rows and of their heads, where there is room for columns. */
export const COLUMNS =
  'grid gap-x-3 sm:grid-cols-[2rem_minmax(0,11fr)_minmax(0,12fr)_minmax(0,16fr)_2.25rem]';

const LONGEST_NAME = 60;

export interface RowActions {
  type: (id: number, change: { serial?: string; key?: string }) => void;
  sure: (id: number, sure: boolean) => void;
  remove: (id: number) => void;
  tryAgain: (id: number) => void;
}

interface PairingTableRowProps {
  seen: CheckedRow;
  /** Of the controller. */
  name: string | undefined;
  actions: RowActions;
  /** Nothing is changed while the sheet is run. */
  locked: boolean;
  /** What the desk has of it just now. */
  live: readonly Entry[];
}

/** One row: what was typed, what is known or came of it, and what can be done about it. */
export const PairingTableRow = memo(function PairingTableRow({
  seen,
  name,
  actions,
  locked,
  live,
}: PairingTableRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { row, number, kind, check } = seen;
  const stopped = kind === 'look' && check.objections.some(({ level }) => level === 'stop');
  const { icon: Icon, colour } = stopped ? { icon: CircleX, colour: 'text-bad' } : LOOKS[kind];
  const words = rowWords(i18n, seen, live);
  const id = `sheet-row-${row.id}`;
  // Who and what, before the tap: there is no way back.
  const license = check.listed?.license;
  const about = [
    clip(name ?? '', LONGEST_NAME),
    license && `${typeWord(i18n, license.type)}, ${capacityLine(i18n, license)}`,
  ]
    .filter(Boolean)
    .join(' · ');
  const editable = isEditable(row) && !locked;
  const again = !locked && (kind === 'failed' || (kind === 'leftOut' && row.claim?.entry != null));
  return (
    <div className={cx('gap-y-2 px-3 py-2 max-sm:grid-cols-[1fr_auto] sm:items-start', COLUMNS)}>
      <span className="text-sm text-muted tabular-nums max-sm:row-start-1 max-sm:self-center sm:pt-2 sm:text-right">
        <span className="sm:hidden">{t('pairing.row', { row: number })}</span>
        <span className="max-sm:hidden" aria-hidden>
          {number}
        </span>
      </span>
      <Value
        editable={editable}
        label={t('pairing.row.serial', { row: number })}
        shown={row.serial}
        value={row.serial}
        invalid={faulty(seen, 'serial')}
        describedBy={id}
        onType={(serial) => actions.type(row.id, { serial })}
      />
      <Value
        editable={editable}
        label={t('pairing.row.key', { row: number })}
        shown={maskKey(tidyKey(row.key).key)}
        value={row.key}
        invalid={faulty(seen, 'key')}
        describedBy={id}
        onType={(key) => actions.type(row.id, { key })}
      />
      <div className="flex gap-2 max-sm:col-span-2 sm:pt-1.5">
        <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', colour)} />
        <div className="grid min-w-0 gap-1.5">
          <div id={id} className="text-sm">
            {words.map((each) => (
              <p key={each}>{each}</p>
            ))}
            {about !== '' && <bdi className="block text-muted">{about}</bdi>}
          </div>
          {!locked && isEditable(row) && <Remedies seen={seen} actions={actions} row={row} />}
          {again && (
            <div>
              <Button onClick={() => actions.tryAgain(row.id)}>{t('pairing.tryAgain')}</Button>
            </div>
          )}
        </div>
      </div>
      {editable && (
        <IconButton
          label={t('pairing.row.remove', { row: number })}
          className="max-sm:col-start-2 max-sm:row-start-1 max-sm:-mr-2"
          onClick={() => actions.remove(row.id)}
        >
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
});

const faulty = ({ row, check, kind }: CheckedRow, field: 'serial' | 'key') =>
  kind === 'look' &&
  !row.sure &&
  check.objections.some((objection) => objection.field === field && objection.level === 'stop');

interface ValueProps {
  editable: boolean;
  label: string;
  /** Where it cannot be changed any more. */
  shown: string;
  value: string;
  invalid: boolean;
  describedBy: string;
  onType: (value: string) => void;
}

function Value({ editable, label, shown, value, invalid, describedBy, onType }: ValueProps) {
  if (!editable) {
    return (
      <span className="code min-w-0 text-sm max-sm:col-span-2 sm:px-3 sm:pt-2">
        <span className="sr-only">{label}: </span>
        <bdi>{shown}</bdi>
      </span>
    );
  }
  return (
    <input
      {...verbatim}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      value={value}
      className={`${inputClass} code max-sm:col-span-2`}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** What can be done about a row with one tap. */
function Remedies({ seen, actions, row }: { seen: CheckedRow; actions: RowActions; row: PairingRow }) {
  const { t } = useI18n();
  const { check } = seen;
  const has = (kind: string) => check.objections.some((objection) => objection.kind === kind);
  const { suggestion } = tidyKey(row.key);
  const asks = needsConfirmation(check);
  if (!asks && !has('swapped') && !has('spacesInKey')) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {asks && (
        <label className="inline-flex min-h-11 items-center gap-2 text-sm sm:min-h-9">
          <input
            type="checkbox"
            className="size-5"
            checked={row.sure}
            onChange={({ target }) => actions.sure(row.id, target.checked)}
          />
          {t('pairing.sure')}
        </label>
      )}
      {has('swapped') && (
        <Button onClick={() => actions.type(row.id, { serial: row.key, key: row.serial })}>
          {t('pairing.swap')}
        </Button>
      )}
      {has('spacesInKey') && suggestion !== null && (
        <Button onClick={() => actions.type(row.id, { key: suggestion })}>{t('pairing.without')}</Button>
      )}
    </div>
  );
}
