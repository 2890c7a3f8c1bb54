import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { License } from '#api/contract/license.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { useIdle } from '#lib/useIdle.ts';
import { isMoreThanKey } from '#license/key.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { KeyField } from './KeyField.tsx';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ScanTools } from '#features/claim/scan/useClaimScan.tsx';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const HELP = lazyPart(
  'claim.keyHelp',
  async () => {
    const [rescue, pasted] = await Promise.all([import('./KeySuggestions.tsx'), import('./PastedText.tsx')]);
    return { ...rescue, ...pasted };
  },
  ['keys'],
);

interface KeyEntryProps {
  form: UseFormReturn<ClaimValues>;
  answers: ClaimLookups;
  error?: string;
  autoFocus: boolean;
  scan: ScanTools;
  onPick: (license: License) => void;
}

/** The field for the key, and under it what helps where it is more than a key, or none that is known. */
export function KeyEntry({ form, answers, onPick, ...field }: KeyEntryProps) {
  const [pasted, setPasted] = useState<{ text: string; inField: boolean } | null>(null);
  useQuery({ ...HELP, enabled: useIdle(true) });
  const { rows } = answers.customerLicenses;
  const isStrange = answers.key !== '' && answers.license === null && rows.length > 0;

  function onPasted(text: string): boolean {
    const inField = !isMoreThanKey(text);
    setPasted(/\s/.test(trimOuter(text)) ? { text, inField } : null);
    return !inField;
  }

  return (
    <>
      <KeyField form={form} onPasted={onPasted} {...field} />
      {pasted && (
        <LazyPart code={HELP}>
          {({ PastedText }) => (
            <PastedText
              {...pasted}
              onKey={(key) => {
                setField(form, 'key', key);
                setPasted(null);
              }}
              onController={(nodeId) => setField(form, 'nodeId', nodeId)}
              onWhole={() => {
                setField(form, 'key', trimOuter(pasted.text).replaceAll(/\s+/g, ' '));
                setPasted(null);
              }}
              onClose={() => setPasted(null)}
            />
          )}
        </LazyPart>
      )}
      {isStrange && (
        <LazyPart code={HELP} waiting={<></>}>
          {({ KeySuggestions }) => <KeySuggestions typed={answers.key} licenses={rows} onPick={onPick} />}
        </LazyPart>
      )}
    </>
  );
}
