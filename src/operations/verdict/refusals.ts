/**
 * Why something was not done:
 * - `alreadyLinkedHere`, `alreadyLinkedElsewhere`, `alreadyActivated`: it was so before
 * - `otherDate`: the service took the activation, and its record has another date than asked
 * - `keyUnknown`, `controllerUnknown`: no such license or controller for this user
 * - `ended`: the license itself has ended
 * - `forbidden`, `badRequest`: as the service said
 * - `takenBack`: the person took it back while it waited to be sent
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
