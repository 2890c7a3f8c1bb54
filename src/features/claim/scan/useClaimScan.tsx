import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { useIdle } from '#lib/useIdle.ts';
import { useWedge } from '#scan/wedge/useWedge.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#components/scan/ScanButton.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { Filled, Scan, ScanField } from './fillField.ts';

const CODE = lazyPart(
  'claim.scan',
  async () => {
    const parts = await Promise.all([
      import('./ScanField.tsx'),
      import('./ScanNotes.tsx'),
      import('./fillField.ts'),
    ]);
    return { ...parts[0], ...parts[1], ...parts[2] };
  },
  ['scan'],
);

export interface ScanTools {
  button: ReactNode;
  /** What was scanned or typed into the wrong field, and the way out. */
  notes: ReactNode;
}

/** Scanning for the two fields of the form, by camera and by a scanner that types; fetched behind the page. */
export function useClaimScan(form: UseFormReturn<ClaimValues>, answers: ClaimLookups, on: boolean) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const root = useRef<HTMLFormElement>(null);
  const [scan, setScan] = useState<Scan | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const { data: code } = useQuery({ ...CODE, enabled: useIdle(true) });
  const close = () => setScan(null);

  useWedge(root, async ({ text, field, undo }) => {
    if (!on) return;
    const name = field.getAttribute('name') ?? '';
    // Where the code cannot be had, it stays where it was typed.
    const module = await queryClient.fetchQuery(CODE).catch(() => null);
    if (module === null) return;
    undo();
    const wanted = name === 'nodeId' || (name !== 'key' && form.getValues('key') !== '') ? 'nodeId' : 'key';
    const now = module.fillField(form, wanted, text);
    setFilled(now);
    if (!now) setScan({ field: wanted, text });
  });

  const tools = (field: ScanField): ScanTools => ({
    button: (
      <ScanButton
        label={t(field === 'key' ? 'claim.scan.key' : 'claim.scan.controller')}
        onClick={() => setScan({ field, text: null })}
      />
    ),
    notes: code && <code.ScanNotes form={form} field={field} answers={answers} filled={filled} />,
  });

  return {
    root,
    tools,
    dialog: scan && (
      <LazyDialog code={CODE} title={t('common.scan')} onClose={close}>
        {({ ScanFieldDialog }) => (
          <ScanFieldDialog form={form} scan={scan} onFilled={setFilled} onClose={close} />
        )}
      </LazyDialog>
    ),
  };
}
