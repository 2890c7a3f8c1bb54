/**
 * Why a step was refused:
 * - `alreadyLinkedHere`, `alreadyLinkedElsewhere`, `alreadyActivated`: the license was linked or activated before
 * - `otherDate`: the service accepted the activation, but the record has another date than requested
 * - `keyUnknown`, `controllerUnknown`: no such license or controller is visible to this user
 * - `ended`: the license has ended
 * - `forbidden`, `badRequest`: refused by the service
 * - `takenBack`: the user cancelled while the request was waiting
 */
export const REFUSAL_REASONS = [
  'alreadyLinkedHere',
  'alreadyLinkedElsewhere',
  'alreadyActivated',
  'otherDate',
  'keyUnknown',
  'controllerUnknown',
  'ended',
  'forbidden',
  'badRequest',
  'takenBack',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
