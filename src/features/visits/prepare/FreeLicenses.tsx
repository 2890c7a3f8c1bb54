import type { License } from '#api/contract/license.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { Button } from '#ui/Button.tsx';

interface FreeLicensesProps {
  licenses: readonly License[];
  /** Ids of the licenses whose whole key is kept. */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The licenses that are free to be claimed; the person ticks those whose whole key is kept. */
export function FreeLicenses({ licenses, chosen, onChoose }: FreeLicensesProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (licenses.length === 0) return null;
  const counts = { chosen: format.number(chosen.size), all: format.number(licenses.length) };

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  }
  return (
    <details className="rounded-in border border-line px-3">
      <summary className="flex min-h-11 items-center">{t('visits.free.title', counts)}</summary>
      <p className="text-sm text-muted">{t('visits.free.about')}</p>
      <div className="my-2 flex gap-2">
        <Button onClick={() => onChoose(new Set(licenses.map(({ id }) => id)))}>
          {t('visits.free.all')}
        </Button>
        <Button onClick={() => onChoose(new Set())}>{t('visits.free.none')}</Button>
      </div>
      <ul className="mb-2 max-h-96 overflow-y-auto">
        {licenses.map((license) => (
          <li key={license.id}>
            <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
              <input
                type="checkbox"
                className="size-5 shrink-0"
                checked={chosen.has(license.id)}
                onChange={() => toggle(license.id)}
              />
              <span>
                <bdi className="code whitespace-nowrap">{maskKey(license.key)}</bdi> ·{' '}
                {capacityLine(i18n, license)} · {typeWord(i18n, license.type)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
