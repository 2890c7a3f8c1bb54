export default {
  'claim.record.activation': 'Activation',
  'claim.record.capacity': 'Capacity',
  'claim.record.id': 'License id',
  'claim.record.none': 'none',
  'claim.record.type': 'Type',
  'claim.refused.alreadyActivated': 'It was activated already',
  'claim.refused.alreadyActivated.hint': 'Nothing was changed. The record below says since when.',
  'claim.refused.alreadyLinkedElsewhere': 'This key is in use already',
  'claim.refused.alreadyLinkedElsewhere.hint':
    'It is linked to another controller. Check the key; if it is right, ask support who used it.',
  'claim.refused.alreadyLinkedHere': 'It was linked to this controller already',
  'claim.refused.alreadyLinkedHere.hint': 'Nothing was changed, and nothing needs to be.',
  'claim.refused.badRequest': 'The service refused the request',
  'claim.refused.badRequest.hint':
    'Nothing was changed. Check the key and the controller; the service’s own words stand below.',
  'claim.refused.controllerUnknown': 'The service does not know this controller',
  'claim.refused.controllerUnknown.hint':
    'Nothing was sent to the license. Check the nodeId against the label on the box.',
  'claim.refused.ended': 'This license has ended',
  'claim.refused.ended.hint': 'Nothing was changed. Use another license.',
  'claim.refused.forbidden': 'You may not do this',
  'claim.refused.forbidden.hint':
    'Nothing was changed. Your account has no permission for it; ask whoever manages it.',
  'claim.refused.keyUnknown': 'The service does not know this key',
  'claim.refused.keyUnknown.hint':
    'The controller is known, so it is the key. Compare it character by character: 0 and O, 1 and I, 5 and S, 8 and B look alike.',
  'claim.refused.otherDate': 'The record has another date than asked',
  'claim.refused.otherDate.hint':
    'The service took the activation, and its record says another date. It stands below.',
  'claim.refused.takenBack': 'You took it back',
  'claim.refused.takenBack.hint': 'It was not sent, and nothing was changed.',
  'claim.tick.activate': 'Activate the license',
  'claim.tick.claim': 'Link the license to the controller',
  'claim.verdict.again': 'Change and try again',
  'claim.verdict.blocked':
    'An earlier try for this license has no verdict yet. Look it up in the journal first.',
  'claim.verdict.certificate': 'Certificate',
  'claim.verdict.confirmed': 'Confirmed by the server at {time}',
  'claim.verdict.copy': 'Copy for a ticket',
  'claim.verdict.keepsChecking':
    'It stays in the journal and is read again while the dashboard is open. It is never sent a second time by itself.',
  'claim.verdict.lastChecked': 'Last read at {time}',
  'claim.verdict.next': 'Next one',
  'claim.verdict.notStarted': 'Not started',
  'claim.verdict.notThere': 'Not there, checked {checks} times',
  'claim.verdict.notThere.activate': 'The license has not been activated. You can try again.',
  'claim.verdict.notThere.claim':
    'The license is not on the controller, so nothing was changed. You can try again.',
  'claim.verdict.recordNotRead': 'The server said that it is done; its record could not be read yet.',
  'claim.verdict.sending': 'Sending…',
  'claim.verdict.takeBack': 'Cancel',
  'claim.verdict.title': 'License {key}',
  'claim.verdict.toController': 'To the controller',
  'claim.verdict.unknown.accepted':
    'The server said that it is done, but its record does not show it yet. Do not send it again; check again instead.',
  'claim.verdict.unknown.activate': 'Still unknown whether it was activated',
  'claim.verdict.unknown.claim': 'Still unknown whether it was linked',
  'claim.verdict.unknown.hint':
    'The answer was lost and the record could not be read. Do not send it again; check again instead.',
  'claim.verdict.waiting': 'The server asked us to wait; it is sent at {time}',
  'claim.verdict.waiting.left': 'Waiting… {seconds} s',
} as const;
