import { useEffect } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { takePassedOn } from '#drafts/passOn.ts';
import type { PairingDraft } from '#features/pairing/draft/pairingDraft.ts';
import { withScanned } from '#features/pairing/rules/scannedRows.ts';
import type { KnownValues } from '#features/pairing/rules/knownValues.ts';

/** Adds the texts passed on by the claim form like scans. */
export function usePassedOn(pairingDraft: PairingDraft, knownValues: KnownValues): void {
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : '';
  useEffect(() => {
    const texts = takePassedOn(sid);
    if (texts.length > 0)
      pairingDraft.change((pairing) =>
        texts.reduce((result, text) => withScanned(result, text, knownValues), pairing),
      );
  }, [pairingDraft, sid, knownValues]);
}
