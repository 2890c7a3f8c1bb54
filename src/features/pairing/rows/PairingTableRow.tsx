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
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { LicenseConfig } from '#license/end.ts';
import { clip } from '#lib/text/clip.ts';
import { maskKey, tidyKey } from '#license/key.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import { isEditable } from '#features/pairing/rules/pairing.ts';
import { OnController } from './OnController.tsx';
import { PairingCell } from './PairingCell.tsx';
import { RowFixes } from './RowFixes.tsx';
import { RowStatus } from './RowStatus.tsx';
import type { PairingLookups } from './usePairingLookups.ts';
import type { RowActions } from './useRowActions.ts';

const KIND_ICONS: Record<CheckedRow['kind'], { icon: LucideIcon; colour: string }> = {
  reading: { icon: LoaderCircle, colour: 'text-muted' },
  review: { icon: CircleAlert, colour: 'text-warn' },
  ready: { icon: CircleDashed, colour: 'text-muted' },
  open: { icon: LoaderCircle, colour: 'text-muted motion-safe:animate-spin' },
  done: { icon: CircleCheck, colour: 'text-good' },
  failed: { icon: CircleX, colour: 'text-bad' },
  unknown: { icon: CircleHelp, colour: 'text-warn' },
  leftOut: { icon: CircleDashed, colour: 'text-muted' },
};
const ERROR_ICON = { icon: CircleX, colour: 'text-bad' };

/** Grid of a row and of the headings, on wide screens. */
export const GRID_COLUMNS =
  'grid gap-x-3 lg:grid-cols-[2rem_minmax(0,11fr)_minmax(0,12fr)_minmax(0,16fr)_2.25rem]';

const MAX_NAME_LENGTH = 60;

interface PairingTableRowProps {
  checkedRow: CheckedRow;
  /** Name of the controller. */
  name: string | undefined;
  licenseConfig: LicenseConfig;
  nearTo: PairingLookups['nearTo'];
  /** Serial number of the row above. */
  above: string;
  actions: RowActions;
  /** The pairing is running, so nothing can be changed. */
  isLocked: boolean;
  /** The current entries of the row, while it has no verdict. */
  liveEntries: readonly Entry[];
}

/** A row: its serial number and key, its findings or outcome, and the actions to fix them. */
export const PairingTableRow = memo(function PairingTableRow({
  checkedRow,
  name,
  licenseConfig,
  nearTo,
  above,
  actions,
  isLocked,
  liveEntries,
}: PairingTableRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { row, number, kind, check } = checkedRow;
  const statusId = `pairing-row-${row.id}`;
  const about = aboutRow(i18n, checkedRow, name);
  const canEdit = isEditable(row) && !isLocked;
  const canReset = !isLocked && (kind === 'failed' || (kind === 'leftOut' && row.claim?.entry != null));
  const cell = { canEdit, describedBy: statusId };
  return (
    <div className={cx('gap-y-2 px-3 py-2 max-lg:grid-cols-[1fr_auto] lg:items-start', GRID_COLUMNS)}>
      <span className="text-sm text-muted tabular-nums max-lg:row-start-1 max-lg:self-center lg:pt-2 lg:text-end">
        <span className="lg:hidden">{t('pairing.row', { row: number })}</span>
        <span className="max-lg:hidden" aria-hidden>
          {number}
        </span>
      </span>
      <PairingCell
        {...cell}
        label={t('pairing.row.serial', { row: number })}
        text={row.serial}
        value={row.serial}
        isInvalid={isInvalid(checkedRow, 'serial')}
        onType={(serial) => actions.type(row.id, { serial })}
      />
      <PairingCell
        {...cell}
        label={t('pairing.row.key', { row: number })}
        text={maskKey(tidyKey(row.key).key)}
        value={row.key}
        isInvalid={isInvalid(checkedRow, 'key')}
        onType={(key) => actions.type(row.id, { key })}
      />
      <div className="flex gap-2 max-lg:col-span-2 lg:pt-1.5">
        <StatusIcon checkedRow={checkedRow} />
        <div className="grid min-w-0 gap-1.5">
          <div id={statusId} className="text-sm">
            <RowStatus checkedRow={checkedRow} liveEntries={liveEntries} />
            {about !== '' && <bdi className="block text-muted">{about}</bdi>}
            {canEdit && check.box.length > 0 && (
              <p className="text-muted">
                <OnController box={check.box} licenseConfig={licenseConfig} />
              </p>
            )}
          </div>
          {canEdit && <RowFixes row={row} check={check} nearTo={nearTo} above={above} actions={actions} />}
          {canReset && (
            <div>
              <Button onClick={() => actions.reset(row.id)}>{t('pairing.tryAgain')}</Button>
            </div>
          )}
        </div>
      </div>
      {canEdit && (
        <IconButton
          label={t('pairing.row.remove', { row: number })}
          className="max-lg:col-start-2 max-lg:row-start-1 max-lg:-me-2"
          onClick={() => actions.remove(row.id)}
        >
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
});

function StatusIcon({ checkedRow: { kind, check } }: { checkedRow: CheckedRow }) {
  const hasError = kind === 'review' && check.findings.some(({ level }) => level === 'error');
  const { icon: Icon, colour } = hasError ? ERROR_ICON : KIND_ICONS[kind];
  return <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', colour)} />;
}

/** Describes controller and license, shown before anything is sent, since a claim cannot be undone. */
function aboutRow(i18n: I18n, { check }: CheckedRow, name: string | undefined): string {
  const license = check.listedLicense?.license;
  return [
    clip(name ?? '', MAX_NAME_LENGTH),
    license && typeWord(i18n, license.type),
    license && capacityLine(i18n, license),
  ]
    .filter(Boolean)
    .join(' · ');
}

const isInvalid = ({ row, check, kind }: CheckedRow, field: 'serial' | 'key') =>
  kind === 'review' &&
  !row.sendAnyway &&
  check.findings.some((finding) => finding.field === field && finding.level === 'error');
