import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';
import type { PairingTable } from '#features/pairing/rules/pairingText.ts';

type Chosen = Record<'controller' | 'key', number | null | undefined>;

interface ColumnQuestionProps {
  table: PairingTable;
  /** Null means that there is no such column. */
  onChoose: (columns: Record<'controller' | 'key', number | null>) => void;
  onCancel: () => void;
}

const EXAMPLES = 3;
const MAX_LENGTH = 40;

/** Asks which columns contain the serial numbers and the keys, if the table does not show it. */
export function ColumnQuestion({ table, onChoose, onCancel }: ColumnQuestionProps) {
  const { t, format } = useI18n();
  const [chosen, setChosen] = useState<Chosen>(() => ({
    controller: onlyOne(table.columns.controller),
    key: onlyOne(table.columns.key),
  }));
  const { controller, key } = chosen;
  const isComplete =
    controller !== undefined &&
    key !== undefined &&
    controller !== key &&
    (controller !== null || key !== null);
  return (
    <div role="alert" className="grid gap-3 rounded-in bg-warn-soft px-3 py-2">
      <p className="font-medium">{t('pairing.columns.ask')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['controller', 'key'] as const).map((value) => (
          <fieldset key={value} className="min-w-0">
            <legend className="text-sm">{t(`pairing.columns.${value}`)}</legend>
            {[...columnsOf(table), null].map((column) => (
              <label key={String(column)} className="flex min-h-11 items-center gap-2 sm:min-h-9">
                <input
                  type="radio"
                  className="size-5 shrink-0"
                  checked={chosen[value] === column}
                  onChange={() => setChosen({ ...chosen, [value]: column })}
                />
                {column === null ? (
                  t('pairing.columns.none')
                ) : (
                  <span className="min-w-0">
                    <span className="block">
                      {table.headings[column] || t('pairing.columns.column', { number: column + 1 })}
                    </span>
                    <bdi className="code block truncate text-sm text-muted">
                      {format.list(examplesOf(table, column))}
                    </bdi>
                  </span>
                )}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          aria-disabled={!isComplete || undefined}
          onClick={() => {
            if (isComplete) onChoose({ controller, key });
          }}
        >
          {t('pairing.columns.take')}
        </Button>
        <Button onClick={onCancel}>{t('pairing.columns.cancel')}</Button>
      </div>
    </div>
  );
}

const onlyOne = (columns: readonly number[]): number | undefined =>
  columns.length === 1 ? columns[0] : undefined;

/** Returns the columns with any text. */
function columnsOf({ headings, rows }: PairingTable): number[] {
  const width = Math.max(0, headings.length, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => row[column]),
  );
}

function examplesOf({ rows }: PairingTable, column: number): string[] {
  const cells = rows.flatMap((row) => row[column] || []).slice(0, EXAMPLES);
  return cells.map((cell) => clip(cell, MAX_LENGTH));
}
