import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Als Entwurf auf diesem Gerät behalten. Wenn es ein Netz gibt, werden Sie vor dem Senden gefragt.',
  'verdict.toDrafts': 'Zu den Entwürfen',
  'verdict.unfinished.drafted': 'Lizenz {key}: Entwurf, nicht gesendet',
  'verdict.record.activation': 'Aktivierung',
  'verdict.record.capacity': 'Leistung',
  'verdict.record.id': 'Lizenz-ID',
  'verdict.record.none': 'keine',
  'verdict.record.type': 'Typ',
  'verdict.refused.alreadyActivated': 'Sie war bereits aktiviert',
  'verdict.refused.alreadyActivated.hint': 'Es wurde nichts geändert. Unten steht, seit wann sie aktiv ist.',
  'verdict.refused.alreadyLinkedElsewhere': 'Dieser Schlüssel ist bereits in Gebrauch',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Er ist einem anderen Controller zugewiesen. Prüfen Sie den Schlüssel; stimmt er, fragen Sie den Support, wer ihn verwendet hat.',
  'verdict.refused.alreadyLinkedHere': 'Sie war diesem Controller bereits zugewiesen',
  'verdict.refused.alreadyLinkedHere.hint': 'Es wurde nichts geändert, und es ist nichts zu tun.',
  'verdict.refused.badRequest': 'Der Dienst hat die Anfrage abgelehnt',
  'verdict.refused.badRequest.hint':
    'Es wurde nichts geändert. Prüfen Sie Schlüssel und Controller; die Meldung des Dienstes steht unten.',
  'verdict.refused.controllerUnknown': 'Der Dienst kennt diesen Controller nicht',
  'verdict.refused.controllerUnknown.hint':
    'Es wurde nichts geändert. Vergleichen Sie die nodeId mit dem Etikett des Controllers.',
  'verdict.refused.ended': 'Diese Lizenz ist abgelaufen',
  'verdict.refused.ended.hint': 'Es wurde nichts geändert. Verwenden Sie eine andere Lizenz.',
  'verdict.refused.forbidden': 'Sie dürfen das nicht',
  'verdict.refused.forbidden.hint':
    'Es wurde nichts geändert. Ihrem Konto fehlt die Berechtigung; fragen Sie Ihre Administration.',
  'verdict.refused.keyUnknown': 'Der Dienst kennt diesen Schlüssel nicht',
  'verdict.refused.keyUnknown.hint':
    'Der Controller ist bekannt, also muss der Schlüssel falsch sein. Vergleichen Sie ihn Zeichen für Zeichen: 0 und O, 1 und I, 5 und S, 8 und B sehen sich ähnlich.',
  'verdict.refused.otherDate': 'Der Dienst führt ein anderes Datum',
  'verdict.refused.otherDate.hint':
    'Der Dienst hat die Aktivierung angenommen, aber ein anderes Datum eingetragen. Es steht unten.',
  'verdict.refused.takenBack': 'Sie haben es abgebrochen',
  'verdict.refused.takenBack.hint': 'Es wurde nicht gesendet, und nichts wurde geändert.',
  'verdict.step.activate': 'Lizenz aktivieren',
  'verdict.step.claim': 'Lizenz dem Controller zuweisen',
  'verdict.finish.at': 'Am {when} aktivieren',
  'verdict.finish.now': 'Jetzt aktivieren',
  'verdict.halfDone':
    'Die Lizenz ist zugewiesen. Ihre Aktivierung wurde nicht gesendet und wird nie von selbst gesendet.',
  'verdict.tryActivation': 'Aktivierung erneut versuchen',
  'verdict.unfinished':
    '{count, plural, one {Eine Zuweisung oder Aktivierung ist nicht abgeschlossen} other {# Zuweisungen oder Aktivierungen sind nicht abgeschlossen}}',
  'verdict.unfinished.activate': 'Lizenz {key}: noch unbekannt, ob sie aktiviert wurde',
  'verdict.unfinished.claim': 'Lizenz {key}: noch unbekannt, ob sie zugewiesen wurde',
  'verdict.unfinished.halfDone': 'Lizenz {key}: zugewiesen, aber noch nicht aktiviert',
  'verdict.unfinished.journal': 'Journal öffnen',
  'verdict.unfinished.more':
    '{count, plural, one {# weitere steht im Journal.} other {# weitere stehen im Journal.}}',
  'verdict.unfinished.show': 'Anzeigen',
  'verdict.unfinished.showOf': 'Lizenz {key} anzeigen',
  'verdict.again': 'Ändern und erneut versuchen',
  'verdict.blocked':
    'Das Ergebnis eines früheren Versuchs mit dieser Lizenz ist noch unbekannt. Sehen Sie zuerst im Journal nach.',
  'verdict.certificate': 'Übergabeprotokoll',
  'verdict.confirmed': 'Vom Server bestätigt um {time}',
  'verdict.copy': 'Für ein Ticket kopieren',
  'verdict.keepsChecking':
    'Es bleibt im Journal und wird wieder geprüft, solange das Dashboard offen ist. Es wird nie von selbst erneut gesendet.',
  'verdict.lastChecked': 'Zuletzt geprüft um {time}',
  'verdict.next': 'Nächste Lizenz',
  'verdict.notStarted': 'Nicht begonnen',
  'verdict.notThere': 'Nicht angekommen, {checks, plural, one {einmal geprüft} other {#-mal geprüft}}',
  'verdict.notThere.activate': 'Die Lizenz wurde nicht aktiviert. Sie können es erneut versuchen.',
  'verdict.notThere.claim':
    'Die Lizenz ist nicht auf dem Controller, es wurde also nichts geändert. Sie können es erneut versuchen.',
  'verdict.recordNotRead':
    'Der Server hat Erfolg gemeldet, aber die Angaben konnten noch nicht gelesen werden.',
  'verdict.sending': 'Wird gesendet…',
  'verdict.takeBack': 'Abbrechen',
  'verdict.title': 'Lizenz {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Zum Controller',
  'verdict.unjournalled':
    'Es konnte nicht im Journal festgehalten werden, weil dieser Browser gerade nichts speichern kann. Senden Sie es erneut, um ohne Journal weiterzumachen.',
  'verdict.unknown.accepted':
    'Der Server hat Erfolg gemeldet, aber die Angaben zeigen es noch nicht. Senden Sie es nicht erneut; prüfen Sie stattdessen noch einmal.',
  'verdict.unknown.activate': 'Noch unbekannt, ob sie aktiviert wurde',
  'verdict.unknown.claim': 'Noch unbekannt, ob sie zugewiesen wurde',
  'verdict.unknown.hint':
    'Die Antwort ging verloren, und die Angaben konnten nicht gelesen werden. Senden Sie es nicht erneut; prüfen Sie stattdessen noch einmal.',
  'verdict.waiting': 'Der Server hat um Wartezeit gebeten. Gesendet wird um {time}',
  'verdict.waiting.left': 'Warten… {seconds} s',
  'verdict.notStored.draft':
    'Dieser Browser kann gerade nichts speichern: Was Sie eingeben, ist weg, wenn die Seite geschlossen wird.',
  'verdict.notStored.journal':
    'Dieser Browser kann gerade nichts speichern; was Sie senden, steht deshalb nicht im Journal. Bleiben Sie auf dieser Seite, bis Sie das Ergebnis sehen.',
  'claim.verdict.checkAgain': 'Erneut prüfen',
  'claim.verdict.checking': 'Es wird geprüft, ob es geklappt hat…',
} satisfies Record<keyof typeof en, string>;
