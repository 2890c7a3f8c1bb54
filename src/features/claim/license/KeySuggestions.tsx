import { useCallback } from 'react';
import type { License } from '#api/contract/license.ts';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { groupKey, plainKey } from '#license/key.ts';
import { suggestKeys, type KeySuggestion } from '#license/text/lookAlike.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import { keyDifference, type Difference } from '#features/claim/rules/keyDifference.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { useSessionLicenses } from './useSessionLicenses.ts';
import { Button } from '#ui/Button.tsx';

interface KeySuggestionsProps {
  typed: string;
  /** UUID of the customer whose licenses come first; null for none. */
  customerId: string | null;
  onPick: (license: License, customerId: string) => void;
  /** Replaces the typed key. */
  onKey: (key: string) => void;
}

const NONE: KeySuggestion[] = [];
const MAX_LENGTH = 80;

/** Keys of licenses that this session has read and that look like the typed key, with the customers that have them. */
export function KeySuggestions({ typed, customerId, onPick, onKey }: KeySuggestionsProps) {
  const { t } = useI18n();
  const { licenses, ownerOf, nameOf } = useSessionLicenses(customerId);
  const start = useCallback(() => suggestKeys(typed, licenses), [typed, licenses]);
  const { value: suggestions } = useSlicedTask(start, NONE);
  const plain = suggestions.length === 0 ? plainKey(typed) : null;
  return (
    <div role="status" className="grid gap-3">
      <p className="code flex flex-wrap gap-x-3 text-2xl font-semibold tracking-wider">
        <span className="sr-only">{t('keys.typed')}</span>
        {/* The groups are separated only by layout, so that copying yields the key itself. */}
        {groupKey(typed).map((group, index) => (
          <bdi key={index}>{group}</bdi>
        ))}
      </p>
      {plain !== null && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-in border border-warn bg-warn-soft px-3 py-2">
          <p className="min-w-0">
            {fill(t('keys.plain', { key: SLOT }), <bdi className="code font-semibold">{plain}</bdi>)}
          </p>
          <Button onClick={() => onKey(plain)}>{t('keys.rescue.use')}</Button>
        </div>
      )}
      {suggestions.length > 0 && (
        <div className="grid gap-2 rounded-in border border-warn bg-warn-soft px-3 py-2">
          <p className="font-medium">{t('keys.rescue', { count: suggestions.length })}</p>
          <ul className="grid gap-2">
            {suggestions.map(({ license }) => (
              <li key={license.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <Candidate typed={typed} license={license} owner={nameOf(ownerOf(license))} />
                <Button onClick={() => onPick(license, ownerOf(license))}>{t('keys.rescue.use')}</Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The key with its differences marked, and described in words. */
function Candidate({ typed, license, owner }: { typed: string; license: License; owner: string }) {
  const i18n = useI18n();
  const { stretches, differences } = keyDifference(typed, license.key);
  const words = i18n.format.list(differences.map((difference) => differenceWords(i18n, difference)));
  return (
    <div className="grid min-w-0 gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi aria-hidden className="code text-base font-semibold">
          {stretches.map(({ text, differs }, index) =>
            differs ? (
              <mark
                key={index}
                className="mx-px rounded-sm border-b-2 border-warn bg-transparent px-0.5 text-inherit"
              >
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </bdi>
        <span className="text-sm">{words}</span>
      </p>
      <p className="text-sm text-muted">
        {typeWord(i18n, license.type)} · {capacityLine(i18n, license)} · <bdi>{clip(owner, MAX_LENGTH)}</bdi>
      </p>
    </div>
  );
}

function differenceWords({ t }: Pick<ReturnType<typeof useI18n>, 't'>, { typed, key }: Difference): string {
  if (typed === '') return t('keys.rescue.missing', { key });
  if (key === '') return t('keys.rescue.tooMuch', { typed });
  return t('keys.rescue.instead', { key, typed });
}
