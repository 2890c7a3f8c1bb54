import type { License } from '#api/contract/license.ts';
import type { PlainKey } from '#i18n/i18n.ts';
import { wantsActivation, wantsLink } from './want.ts';
import type { ClaimValues } from './claimValues.ts';

/** What could be read about the answers before anything is sent. */
export interface ClaimFacts {
  /** The license of the typed or chosen key, where a list at hand holds it. */
  license: License | null;
  /** Whether that license is linked to the controller named: from the controller's own list. */
  linkedHere: boolean;
  controller: 'none' | 'reading' | 'visible' | 'notVisible' | 'failed';
  /** Whether the service refused this person an activation for this customer before. */
  forbiddenBefore: boolean;
  /** Whether there is a list to read back from: the customer's, or the controller's. */
  readable: boolean;
}

export interface ClaimFinding {
  field: 'key' | 'nodeId' | 'want';
  /** `stop` cannot be sent; `ask` can, once the person ticks that it shall be. */
  level: 'stop' | 'ask';
  message: PlainKey;
}

/** What speaks against sending it, from what is known. There is no way back in this API, so it is said before. */
export function validateClaim(values: Pick<ClaimValues, 'want'>, known: ClaimFacts): ClaimFinding[] {
  const { license } = known;
  const links = wantsLink(values.want);
  const activates = wantsActivation(values.want);
  const found: ClaimFinding[] = [];
  if (known.controller === 'reading') say('nodeId', 'stop', 'claim.controller.reading');
  if (known.controller === 'notVisible') say('nodeId', 'ask', 'claim.objection.notVisible');
  if (known.controller === 'failed') say('nodeId', 'ask', 'claim.objection.notRead');
  if (links && known.linkedHere) say('key', 'stop', 'claim.objection.linkedHere');
  else if (links && license?.datalinks?.length) say('key', 'ask', 'claim.objection.linkedElsewhere');
  if (activates && license?.activationDate) say('want', 'ask', 'claim.objection.activated');
  if (activates && known.forbiddenBefore) say('want', 'ask', 'claim.objection.forbiddenBefore');
  if (values.want === 'activate' && !known.readable) say('nodeId', 'stop', 'claim.objection.notReadable');
  return found;

  function say(field: ClaimFinding['field'], level: ClaimFinding['level'], message: PlainKey) {
    found.push({ field, level, message });
  }
}
