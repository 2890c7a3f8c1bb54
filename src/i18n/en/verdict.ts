export default {
  'verdict.drafted':
    'Kept as a draft on this device. When there is a network, you are asked before it is sent.',
  'verdict.toDrafts': 'Show drafted claims',
  'verdict.unfinished.drafted': 'License {key}: drafted, not sent',
  'verdict.record.activation': 'Activation',
  'verdict.record.capacity': 'Capacity',
  'verdict.record.id': 'License id',
  'verdict.record.none': 'none',
  'verdict.record.type': 'Type',
  'verdict.refused.alreadyActivated': 'It was already activated',
  'verdict.refused.alreadyActivated.hint': 'Nothing was changed. The record below shows since when.',
  'verdict.refused.alreadyLinkedElsewhere': 'This key is already in use',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'It is linked to another controller. Check the key; if it is right, ask support who used it.',
  'verdict.refused.alreadyLinkedHere': 'It was already linked to this controller',
  'verdict.refused.alreadyLinkedHere.hint': 'Nothing was changed, and nothing needs to be done.',
  'verdict.refused.badRequest': 'The service refused the request',
  'verdict.refused.badRequest.hint':
    'Nothing was changed. Check the key and the controller; the service’s message is shown below.',
  'verdict.refused.controllerUnknown': 'The service does not know this controller',
  'verdict.refused.controllerUnknown.hint':
    'Nothing was changed. Check the nodeId against the label on the box.',
  'verdict.refused.ended': 'This license has ended',
  'verdict.refused.ended.hint': 'Nothing was changed. Use another license.',
  'verdict.refused.forbidden': 'You may not do this',
  'verdict.refused.forbidden.hint':
    'Nothing was changed. Your account lacks the permission; ask its administrator.',
  'verdict.refused.keyUnknown': 'The service does not know this key',
  'verdict.refused.keyUnknown.hint':
    'The controller is known, so the key must be wrong. Compare it character by character: 0 and O, 1 and I, 5 and S, 8 and B look alike.',
  'verdict.refused.otherDate': 'The record has a different date',
  'verdict.refused.otherDate.hint':
    'The service accepted the activation but recorded another date, shown below.',
  'verdict.refused.takenBack': 'You cancelled it',
  'verdict.refused.takenBack.hint': 'It was not sent, and nothing was changed.',
  'verdict.step.activate': 'Activate the license',
  'verdict.step.claim': 'Link the license to the controller',
  'verdict.finish.at': 'Activate it on {when}',
  'verdict.finish.now': 'Activate it now',
  'verdict.halfDone': 'The license is linked. Its activation was not sent, and is never sent automatically.',
  'verdict.tryActivation': 'Try the activation again',
  'verdict.unfinished':
    '{count, plural, one {A claim or activation is not finished} other {# claims or activations are not finished}}',
  'verdict.unfinished.activate': 'License {key}: still unknown whether it was activated',
  'verdict.unfinished.claim': 'License {key}: still unknown whether it was linked',
  'verdict.unfinished.halfDone': 'License {key}: linked, but not activated yet',
  'verdict.unfinished.journal': 'Open the journal',
  'verdict.unfinished.more':
    '{count, plural, one {# more is in the journal.} other {# more are in the journal.}}',
  'verdict.unfinished.show': 'Show',
  'verdict.unfinished.showOf': 'Show license {key}',
  'verdict.again': 'Change and try again',
  'verdict.blocked':
    'The outcome of an earlier attempt for this license is still unknown. Check it in the journal first.',
  'verdict.certificate': 'Certificate',
  'verdict.confirmed': 'Confirmed by the server at {time}',
  'verdict.copy': 'Copy for a ticket',
  'verdict.keepsChecking':
    'It stays in the journal and is checked again while the dashboard is open. It is never sent again automatically.',
  'verdict.lastChecked': 'Last checked at {time}',
  'verdict.next': 'Next license',
  'verdict.notStarted': 'Not started',
  'verdict.notThere': 'Not there, {checks, plural, one {checked once} other {checked # times}}',
  'verdict.notThere.activate': 'The license has not been activated. You can try again.',
  'verdict.notThere.claim':
    'The license is not on the controller, so nothing was changed. You can try again.',
  'verdict.recordNotRead': 'The server reported success, but the record could not be read yet.',
  'verdict.sending': 'Sending…',
  'verdict.takeBack': 'Cancel',
  'verdict.title': 'License {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Go to the controller',
  'verdict.unjournalled':
    'It could not be recorded in the journal, because this browser cannot store anything right now. Send it again to continue without the journal.',
  'verdict.unknown.accepted':
    'The server reported success, but the record does not show it yet. Do not send it again; check again instead.',
  'verdict.unknown.activate': 'Still unknown whether it was activated',
  'verdict.unknown.claim': 'Still unknown whether it was linked',
  'verdict.unknown.hint':
    'The answer was lost and the record could not be read. Do not send it again; check again instead.',
  'verdict.waiting': 'The server asked us to wait. It will be sent at {time}',
  'verdict.waiting.left': 'Waiting… {seconds} s',
  'verdict.notStored.draft':
    'This browser cannot store anything right now: what you type is lost when the page closes.',
  'verdict.notStored.journal':
    'This browser cannot store anything right now, so what you send is not kept in the journal. Stay on this page until you see the outcome.',
  'claim.verdict.checkAgain': 'Check again',
  'claim.verdict.checking': 'Checking whether it worked…',
} as const;
