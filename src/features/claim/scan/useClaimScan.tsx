import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { useWedge } from '#scan/wedge/useWedge.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#scan/ScanButton.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { Filled, Scan, ScanField } from './fillField.ts';

const SCAN = lazyPart('claim.scan', () => import('./scanParts.ts'), ['scan']);

export interface ScanTools {
  button: ReactNode;
  /** Notes on values that were filled in or are in the wrong field. */
  notes: ReactNode;
}

/** Scans into the form's fields, with the camera or a keyboard scanner. Loaded when the page is idle. */
export function useClaimScan(form: UseFormReturn<ClaimValues>, lookups: ClaimLookups, isEnabled: boolean) {
  const { t } = useI18n();
  const queryClient = useQueryClient();
  const root = useRef<HTMLFormElement>(null);
  const [scan, setScan] = useState<Scan | 'both' | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const { data: parts } = useQuery({ ...SCAN, enabled: useIdle(true) });
  function close() {
    // The dialog must be closed before a field behind it can take the focus.
    flushSync(() => setScan(null));
    // Only after a keyboard scanner, whose next scan goes to the same field. On a phone, focus opens the keyboard.
    if (scan !== 'both' && scan?.codes) form.setFocus(scan.field);
  }

  useWedge(root, async (wedge) => {
    if (!isEnabled) return;
    // If the code cannot be loaded, the text stays where it was typed.
    const module = await queryClient.fetchQuery(SCAN).catch(() => null);
    const { filled: result, scan: question } = module?.takeWedge(form, wedge) ?? {};
    if (result !== undefined) setFilled(result);
    if (question) setScan(question);
  });

  const tools = (field: ScanField): ScanTools => ({
    button: (
      <ScanButton
        label={t(field === 'key' ? 'claim.scan.key' : 'claim.scan.controller')}
        onClick={() => setScan({ field, codes: null })}
      />
    ),
    notes: parts && <parts.ScanNotes form={form} field={field} lookups={lookups} filled={filled} />,
  });

  return {
    root,
    tools,
    scanBoth: () => setScan('both'),
    dialog: scan && (
      <LazyDialog part={SCAN} title={t('common.scan')} onClose={close}>
        {({ ScanFieldDialog, ScanBothDialog }) =>
          scan === 'both' ? (
            <ScanBothDialog form={form} onFilled={setFilled} onClose={close} />
          ) : (
            <ScanFieldDialog form={form} scan={scan} onFilled={setFilled} onClose={close} />
          )
        }
      </LazyDialog>
    ),
  };
}
