import type en from '#i18n/en/pairing.ts';

export default {
  'pairing.about':
    'Lizenzen vielen Controllern zuweisen: Jedes Paar wird erst geprüft, dann eines nach dem anderen zugewiesen.',
  'pairing.add': 'Diese Zeilen hinzufügen',
  'pairing.add.empty': 'Leere Zeile hinzufügen',
  'pairing.add.file': 'Datei wählen',
  'pairing.add.file.failed':
    'Diese Datei konnte nicht als Text gelesen werden. Speichern Sie sie als CSV oder als Text mit Tabulatoren und wählen Sie sie erneut.',
  'pairing.add.hint':
    'Fügen Sie zwei Spalten einer Tabelle ein, Reihenfolge egal, mit oder ohne Überschriften, oder ziehen Sie eine Datei hierher (CSV, TSV oder Text).',
  'pairing.add.label': 'Seriennummern und Schlüssel',
  'pairing.add.more': 'Weitere Zeilen hinzufügen',
  'pairing.short.activated': 'Hat ein Aktivierungsdatum',
  'pairing.short.controllerNotRead': 'Controller nicht abgerufen',
  'pairing.short.controllerUnknown': 'Nicht in Ihrem Konto',
  'pairing.short.ended': 'Lizenz abgelaufen',
  'pairing.short.keyEmpty': 'Schlüssel fehlt',
  'pairing.short.keyInNoList': 'Schlüssel in keiner Liste',
  'pairing.short.keySpelled': 'Schlüssel anders geschrieben',
  'pairing.short.keyTooLong': 'Schlüssel zu lang',
  'pairing.short.keyTwice': 'Gleicher Schlüssel wie Zeile {rows}',
  'pairing.short.linkedElsewhere': 'Woanders zugewiesen',
  'pairing.short.linkedHere': 'Hier schon zugewiesen',
  'pairing.short.listNotRead': 'Lizenzen nicht geladen',
  'pairing.short.serialEmpty': 'Seriennummer fehlt',
  'pairing.short.serialInvalid': 'Seriennummer ungültig',
  'pairing.short.shortened': 'Von der Tabelle gekürzt',
  'pairing.short.serialTwice': 'Gleicher Controller wie Zeile {rows}',
  'pairing.short.spacesInKey': 'Leerzeichen im Schlüssel',
  'pairing.short.swapped': 'Vertauscht?',
  'pairing.add.none': 'Keine Zeilen gefunden. Jede Zeile braucht eine Seriennummer und einen Schlüssel.',
  'pairing.added': '{count, plural, one {# Zeile hinzugefügt} other {# Zeilen hinzugefügt}}',
  'pairing.warning.activated':
    'Diese Lizenz hat bereits ein Aktivierungsdatum. Sie behält es und wird nur zugewiesen.',
  'pairing.warning.controllerNotRead':
    'Ihre Controller konnten nicht geladen werden; wem dieser gehört, ist daher unbekannt.',
  'pairing.warning.controllerUnknown':
    'Diese Seriennummer ist nicht in Ihrem Konto. Vergleichen Sie sie mit dem Etikett des Controllers.',
  'pairing.warning.ended': 'Diese Lizenz ist abgelaufen. Prüfen Sie, ob eine andere gemeint ist.',
  'pairing.warning.keyInNoList':
    'Dieser Schlüssel steht in keiner der geladenen Listen. Er kann trotzdem gültig sein.',
  'pairing.warning.listNotRead':
    'Die Lizenzen des Kunden konnten nicht geladen werden, deshalb ist diese Lizenz unbekannt.',
  'pairing.warning.serialTwice':
    '{count, plural, one {Zeile {rows} hat denselben Controller: Er bekäme mehr als eine Lizenz.} other {Die Zeilen {rows} haben denselben Controller: Er bekäme mehr als eine Lizenz.}}',
  'pairing.warning.spacesInKey': 'Der Schlüssel enthält Leerzeichen oder unsichtbare Zeichen.',
  'pairing.check': 'Wird gesucht…',
  'pairing.clear': 'Liste leeren',
  'pairing.clear.no': 'Behalten',
  'pairing.clear.sure':
    'Alle Zeilen und Ergebnisse werden aus der Liste entfernt. Was gesendet wurde, bleibt wirksam und im Journal.',
  'pairing.clear.yes': 'Leeren',
  'pairing.column.key': 'Lizenzschlüssel',
  'pairing.column.serial': 'Seriennummer',
  'pairing.column.state': 'Status',
  'pairing.controllers.failed':
    'Ihre Controller konnten nicht geladen werden, deshalb sind die Zeilen nicht damit abgeglichen',
  'pairing.count.done': 'Erledigt {count}',
  'pairing.count.failed': 'Fehler {count}',
  'pairing.count.leftOut': 'Ausgelassen {count}',
  'pairing.count.review': 'Zu prüfen {count}',
  'pairing.count.all': 'Alle {count}',
  'pairing.count.open': 'Begonnen {count}',
  'pairing.count.ready': 'Bereit {count}',
  'pairing.count.unknown': 'Unbekannt {count}',
  'pairing.customer': 'Lizenzen von',
  'pairing.customer.auto': 'Kunden der Controller',
  'pairing.do': 'Was zu tun ist',
  'pairing.do.both': 'Zuweisen und jetzt aktivieren',
  'pairing.do.claim': 'Nur zuweisen',
  'pairing.elsewhere': 'Die Liste ist in einem anderen Tab geöffnet',
  'pairing.elsewhere.hint':
    'Nur ein Tab kann sie jeweils bearbeiten und ausführen. Sie öffnet sich hier, sobald sie dort geschlossen ist.',
  'pairing.end.done':
    'Alle bereiten Zeilen wurden gesendet. {done} erledigt, {failed} fehlgeschlagen, {notSent} nicht gesendet.',
  'pairing.end.notSent': 'Angehalten bei Zeile {row}: Es wurde nichts dafür gesendet',
  'pairing.end.notSent.hint':
    'Dasselbe Problem kann alle Zeilen betreffen. Nichts läuft von selbst weiter: Setzen Sie fort, wenn es gelöst ist, oder machen Sie ohne diese Zeile weiter.',
  'pairing.end.stopped': 'Gestoppt. Was erledigt ist, bleibt erledigt.',
  'pairing.end.unknown': 'Angehalten bei Zeile {row}: Das Ergebnis ist noch unbekannt',
  'pairing.end.unknown.found': 'Das Ergebnis von Zeile {row} ist jetzt bekannt. Sie können fortsetzen.',
  'pairing.end.unknown.hint':
    'Es kann geklappt haben, deshalb wird nicht erneut gesendet. Das Ergebnis wird inzwischen geprüft; Sie können es jetzt prüfen oder ohne diese Zeile weitermachen.',
  'pairing.goOnWithout': 'Ohne diese Zeile weiter',
  'pairing.none': 'Keine Zeile passt.',
  'pairing.noUndo':
    'Das lässt sich hier nicht rückgängig machen. Wenn Sie diese Seite verlassen, hält der Lauf an.',
  'pairing.begun':
    '{count, plural, one {# Zeile war begonnen} other {# Zeilen waren begonnen}}, als die Seite geschlossen wurde. Seitdem wurde nichts gesendet. Beim Fortsetzen wird zuerst das Ergebnis geprüft.',
  'pairing.nothingReady':
    'Keine Zeile ist bereit. Beheben oder bestätigen Sie die Probleme, die bei den Zeilen stehen.',
  'pairing.on': 'Schon auf diesem Controller: {licenses}',
  'pairing.on.failed': 'Die Lizenzen dieses Controllers konnten nicht geladen werden.',
  'pairing.on.license': '{key} ({state})',
  'pairing.on.more': '{count, plural, one {# weitere} other {# weitere}}',
  'pairing.on.none': 'Noch keine Lizenz auf diesem Controller',
  'pairing.on.reading': 'Die Lizenzen dieses Controllers werden geladen…',
  'pairing.progress': '{done} von {total} Zeilen',
  'pairing.progress.reading': '{done} erledigt, die anderen Zeilen werden gesucht…',
  'pairing.ready': 'Bereit',
  'pairing.restored': 'Die Liste vom {when} ist wieder da',
  'pairing.result': '{done} erledigt, {failed} fehlgeschlagen, {unknown} unbekannt, {notSent} nicht gesendet',
  'pairing.row': 'Zeile {row}',
  'pairing.row.key': 'Lizenzschlüssel in Zeile {row}',
  'pairing.row.remove': 'Zeile {row} entfernen',
  'pairing.row.serial': 'Seriennummer in Zeile {row}',
  'pairing.run.both':
    '{count, plural, one {# Lizenz zuweisen und aktivieren} other {# Lizenzen zuweisen und aktivieren}}',
  'pairing.run.cancel': 'Abbrechen',
  'pairing.run.claim': '{count, plural, one {# Lizenz zuweisen} other {# Lizenzen zuweisen}}',
  'pairing.run.pause': 'Anhalten',
  'pairing.run.resume': 'Fortsetzen',
  'pairing.run.stopping': 'Die laufende Zeile wird noch beendet…',
  'pairing.scan.done': '{count, plural, one {# Code gelesen} other {# Codes gelesen}}',
  'pairing.scan.hint':
    'Scannen Sie abwechselnd Seriennummern und Schlüssel, Reihenfolge egal. Alles wird sofort hinzugefügt.',
  'pairing.show': 'Anzeigen',
  'pairing.state.begun': 'Begonnen, Ergebnis noch nicht bekannt',
  'pairing.state.leftOut': 'Ausgelassen',
  'pairing.error.keyEmpty': 'Der Schlüssel fehlt.',
  'pairing.error.keyTooLong':
    'Ein Schlüssel hat höchstens 50 Zeichen. Wurde noch etwas anderes mit eingefügt?',
  'pairing.error.keyTwice':
    '{count, plural, one {Zeile {rows} hat denselben Schlüssel. Eine Lizenz gehört auf einen Controller: Berichtigen Sie eine der beiden.} other {Die Zeilen {rows} haben denselben Schlüssel. Eine Lizenz gehört auf einen Controller: Berichtigen Sie alle bis auf eine.}}',
  'pairing.error.linkedElsewhere':
    'Diese Lizenz ist bereits einem anderen Controller zugewiesen. Verwenden Sie eine andere.',
  'pairing.error.linkedHere': 'Diese Lizenz ist diesem Controller bereits zugewiesen. Es ist nichts zu tun.',
  'pairing.error.serialEmpty': 'Die Seriennummer fehlt.',
  'pairing.error.serialInvalid':
    'Das ist keine gültige Seriennummer. Vergleichen Sie sie mit dem Etikett des Controllers.',
  'pairing.error.shortened':
    'Die Tabellenkalkulation hat diese Nummer gekürzt. Formatieren Sie die Spalte dort als Text und kopieren Sie die ganze Nummer erneut.',
  'pairing.error.swapped': 'Seriennummer und Schlüssel sind offenbar vertauscht.',
  'pairing.swap': 'Tauschen',
  'pairing.swapColumns': 'Spalten tauschen',
  'pairing.sendAnyway': 'Trotzdem senden',
  'pairing.sendAnyway.all':
    '{count, plural, one {Warnungen von # Zeile bestätigen} other {Warnungen von # Zeilen bestätigen}}',
  'pairing.table': 'Zeilen der Liste',
  'pairing.ticket': 'Für ein Ticket kopieren',
  'pairing.ticket.hint': 'Jede Zeile mit ihrem Ergebnis, Schlüssel maskiert',
  'pairing.title': 'Zuweisungsliste',
  'pairing.tryAgain': 'Berichtigen und erneut versuchen',
  'pairing.cleanKey': 'Entfernen',
  'pairing.columns.ask': 'Nichts in dieser Tabelle sagt sicher, welche Spalte welche ist. Wählen Sie.',
  'pairing.columns.cancel': 'Nicht hinzufügen',
  'pairing.columns.column': 'Spalte {number}',
  'pairing.columns.controller': 'Seriennummern',
  'pairing.columns.key': 'Lizenzschlüssel',
  'pairing.columns.none': 'Keine davon',
  'pairing.columns.take': 'Zeilen hinzufügen',
  'pairing.leftOut.columns':
    '{count, plural, one {Spalte {names} wurde ausgelassen.} other {Die Spalten {names} wurden ausgelassen.}}',
  'pairing.leftOut.titles':
    '{count, plural, one {# Zeile über den Überschriften wurde ausgelassen.} other {# Zeilen über den Überschriften wurden ausgelassen.}}',
  'pairing.leftOut.lines':
    '{count, plural, one {# Zeile ohne Seriennummer und Schlüssel wurde ausgelassen.} other {# Zeilen ohne Seriennummer und Schlüssel wurden ausgelassen.}}',
  'pairing.scan.leftOut': 'Ausgelassen: {what}.',
  'pairing.warning.keySpelled': 'Eine geladene Lizenz hat diesen Schlüssel in anderer Schreibweise.',
  'pairing.useInstead': '{value} verwenden',
  'pairing.sameAsAbove': 'Wie die Zeile darüber: {value}',
  'pairing.empty':
    'Jede Zeile führt einen Controller und einen Lizenzschlüssel zusammen. Fügen Sie beide ein, tippen oder scannen Sie sie; jede Zeile wird geprüft, bevor etwas gesendet wird. Sie können jederzeit aufhören und später weitermachen.',
} satisfies Record<keyof typeof en, string>;
