import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { License } from '#api/contract/license.ts';
import { trimOuter } from '#lib/trimOuter.ts';
import { useBehindThePage } from '#lib/useBehindThePage.ts';
import { isMoreThanKey } from '#license/key.ts';
import { codeOf, OnDemand } from '#show/OnDemand.tsx';
import { KeyField } from './KeyField.tsx';
import { setField } from './setField.ts';
import type { Answers } from './useKnown.ts';
import type { ScanTools } from './useScan.tsx';
import type { ClaimValues } from './values.ts';

const HELP = codeOf(
  'claim.keyHelp',
  async () => {
    const [rescue, pasted] = await Promise.all([import('./KeyRescue.tsx'), import('./PastedText.tsx')]);
    return { ...rescue, ...pasted };
  },
  ['keys'],
);

interface KeyEntryProps {
  form: UseFormReturn<ClaimValues>;
  answers: Answers;
  error?: string;
  autoFocus: boolean;
  scan: ScanTools;
  onPick: (license: License) => void;
}

/** The field for the key, and under it what helps where it is more than a key, or none that is known. */
export function KeyEntry({ form, answers, onPick, ...field }: KeyEntryProps) {
  const [pasted, setPasted] = useState<{ text: string; inField: boolean } | null>(null);
  useQuery({ ...HELP, enabled: useBehindThePage(true) });
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
        <OnDemand code={HELP}>
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
        </OnDemand>
      )}
      {isStrange && (
        <OnDemand code={HELP} waiting={<></>}>
          {({ KeyRescue }) => <KeyRescue typed={answers.key} licenses={rows} onPick={onPick} />}
        </OnDemand>
      )}
    </>
  );
}
