import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { License } from '#api/contract/license.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
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
    const [suggestions, pasted] = await Promise.all([
      import('./KeySuggestions.tsx'),
      import('./PastedText.tsx'),
    ]);
    return { ...suggestions, ...pasted };
  },
  ['keys'],
);

interface KeyEntryProps {
  form: UseFormReturn<ClaimValues>;
  lookups: ClaimLookups;
  error?: string;
  autoFocus: boolean;
  scan: ScanTools;
  onPick: (license: License, customerId: string) => void;
}

/** The key field, with help for pasted text that contains more than a key, and for keys that are in no list. */
export function KeyEntry({ form, lookups, onPick, ...field }: KeyEntryProps) {
  const [pasted, setPasted] = useState<{ text: string; isInField: boolean } | null>(null);
  useQuery({ ...HELP, enabled: useIdle(true) });
  const isUnlisted = lookups.key !== '' && lookups.license === null;

  function onPasted(text: string): boolean {
    const isInField = !isMoreThanKey(text);
    setPasted(!isInField || /\s/.test(trimOuter(text)) ? { text, isInField } : null);
    return !isInField;
  }

  return (
    <>
      <KeyField form={form} onPasted={onPasted} {...field} />
      {pasted && (
        <LazyPart part={HELP}>
          {({ PastedText }) => (
            <PastedText
              {...pasted}
              onKey={(key) => {
                setField(form, 'key', key);
                setPasted(null);
              }}
              onController={(nodeId) => setField(form, 'nodeId', nodeId)}
              onUseAll={() => {
                setField(form, 'key', trimOuter(pasted.text).replaceAll(/\s+/g, ' '));
                setPasted(null);
              }}
              onClose={() => setPasted(null)}
            />
          )}
        </LazyPart>
      )}
      {isUnlisted && (
        <LazyPart part={HELP} waiting={<></>}>
          {({ KeySuggestions }) => (
            <KeySuggestions
              typed={lookups.key}
              customerId={lookups.customerId}
              onPick={onPick}
              onKey={(key) => setField(form, 'key', key)}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}
