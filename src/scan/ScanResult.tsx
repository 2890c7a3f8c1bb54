import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { ForeignPart } from '#license/label/label.ts';
import type { LabelReading, WantedValue } from '#license/label/labelReading.ts';
import { Button } from '#ui/Button.tsx';

const LONGEST = 120;

interface ScanResultProps {
  wanted: WantedValue;
  scanned: LabelReading;
  /** The full scanned text. */
  read: string;
  /** Called with the value that the user chooses. */
  onChoose: (value: string, is: WantedValue) => void;
}

/** Shows what a scanned text contains. If it contains several values, the user chooses one. */
export function ScanResult({ wanted, scanned, read, onChoose }: ScanResultProps) {
  return (
    <div role="status" className="grid gap-2">
      <Result wanted={wanted} scanned={scanned} read={read} onChoose={onChoose} />
      {scanned.kind !== 'foreign' && <Others others={scanned.others} />}
    </div>
  );
}

function Result({ wanted, scanned, read, onChoose }: ScanResultProps) {
  const { t } = useI18n();
  switch (scanned.kind) {
    case 'both':
      return (
        <>
          <p>{t('scan.both')}</p>
          <Value name={t('scan.key')}>{scanned.key}</Value>
          <Value name={t('scan.controller')}>{scanned.controller}</Value>
        </>
      );
    case 'choice':
      return (
        <>
          <p>{t('scan.choice')}</p>
          <Choices
            name={t('scan.choice.keys')}
            values={scanned.keys}
            onChoose={(value) => onChoose(value, 'key')}
          />
          <Choices
            name={t('scan.choice.controllers')}
            values={scanned.controllers}
            onChoose={(value) => onChoose(value, 'controller')}
          />
        </>
      );
    case 'foreign':
      return scanned.others.map((part) => (
        <div key={part.value} className="grid gap-2">
          <p>{t('scan.foreign', { what: t(`scan.foreign.${part.foreign.kind}`) })}</p>
          <Value name={t('scan.read')}>
            {part.foreign.is === 'secret' ? t('scan.foreign.hidden') : part.value}
          </Value>
        </div>
      ));
    default: {
      const { says, name } = wordsOf(wanted, scanned.kind);
      return (
        <>
          <p>{t(says)}</p>
          <Value name={t(name)}>{'value' in scanned ? scanned.value : read}</Value>
        </>
      );
    }
  }
}

function wordsOf(wanted: WantedValue, kind: 'fill' | 'unsure' | 'other' | 'nothing') {
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

/** Lists the other contents of the label. Secrets are named without their value. */
function Others({ others }: { others: readonly ForeignPart[] }) {
  const { t } = useI18n();
  if (others.length === 0) return null;
  const what = others.map(({ value, foreign }) => {
    const words = t(`scan.foreign.${foreign.kind}`);
    return foreign.is === 'secret'
      ? words
      : t('common.labelled', { label: words, value: clip(value, LONGEST) });
  });
  return <p className="text-sm text-muted">{t('scan.foreign.beside', { what: what.join(' · ') })}</p>;
}

interface ChoicesProps {
  name: string;
  values: readonly string[];
  onChoose: (value: string) => void;
}

function Choices({ name, values, onChoose }: ChoicesProps) {
  if (values.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-muted">{name}</p>
      <ul className="grid max-h-[40dvh] justify-items-start gap-2 overflow-y-auto">
        {values.map((value) => (
          <li key={value}>
            <Button large className="code" onClick={() => onChoose(value)}>
              <bdi>{clip(value, LONGEST)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Value = ({ name, children }: { name: string; children: string }) => (
  <div className="rounded-in bg-sunken px-3 py-2">
    <p className="text-sm text-muted">{name}</p>
    <p>
      <bdi className="code">{clip(children, LONGEST)}</bdi>
    </p>
  </div>
);
