import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { LabelReading, WantedValue } from '#license/text/label.ts';

const LONGEST = 120;

interface ScanResultProps {
  wanted: WantedValue;
  scanned: LabelReading;
  /** The full scanned text. */
  read: string;
}

/** Tells what a scanned text is. */
export function ScanResult({ wanted, scanned, read }: ScanResultProps) {
  const { t } = useI18n();
  if (scanned.kind === 'both') {
    return (
      <div role="status" className="grid gap-2">
        <p>{t('scan.both')}</p>
        <Value name={t('scan.key')}>{scanned.key}</Value>
        <Value name={t('scan.controller')}>{scanned.controller}</Value>
      </div>
    );
  }
  const { says, name } = wordsOf(wanted, scanned.kind);
  return (
    <div role="status" className="grid gap-2">
      <p>{t(says)}</p>
      <Value name={t(name)}>{'value' in scanned ? scanned.value : read}</Value>
    </div>
  );
}

function wordsOf(wanted: WantedValue, kind: Exclude<LabelReading['kind'], 'both'>) {
  if (kind === 'nothing') return { says: 'scan.nothing', name: 'scan.read' } as const;
  if (kind !== 'other') {
    return {
      says: wanted === 'key' ? 'scan.unsure.key' : 'scan.unsure.controller',
      name: 'scan.read',
    } as const;
  }
  return wanted === 'key'
    ? ({ says: 'scan.other.controller', name: 'scan.controller' } as const)
    : ({ says: 'scan.other.key', name: 'scan.key' } as const);
}

const Value = ({ name, children }: { name: string; children: string }) => (
  <div className="rounded-in bg-sunken px-3 py-2">
    <p className="text-sm text-muted">{name}</p>
    <p>
      <bdi className="code">{clip(children, LONGEST)}</bdi>
    </p>
  </div>
);
