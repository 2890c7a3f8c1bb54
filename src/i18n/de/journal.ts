import type en from '#i18n/en/journal.ts';

export default {
  'journal.about': 'Zuweisungen und Aktivierungen auf diesem Gerät mit diesem Konto und ihre Ergebnisse.',
  'journal.check': 'Audit-Log prüfen',
  'journal.check.about':
    'Jeder Datensatz enthält den Fingerabdruck des vorigen. So fällt auf, wenn ein Datensatz geändert, entfernt, hinzugefügt oder verschoben wurde. Um auszuschließen, dass das ganze Log neu geschrieben wurde, vergleichen Sie den letzten Fingerabdruck mit einem früher notierten.',
  'journal.check.broken': '{source}: Datensatz {seq} stimmt nicht',
  'journal.check.broken.hint':
    'Er steht an Position {position}. Die Datensätze davor sind unverändert; die danach sind nicht geprüft.',
  'journal.check.device': 'Auf diesem Gerät',
  'journal.check.file': 'Datei prüfen',
  'journal.check.last': 'Letzter Fingerabdruck: {hash}',
  'journal.check.leftOut':
    '{count, plural, one {# Datensatz ist ausgelassen und nicht geprüft.} other {# Datensätze sind ausgelassen und nicht geprüft.}}',
  'journal.check.notAuditLog':
    'Diese Datei ist kein Audit-Log, das dieses Dashboard als JSON exportiert hat. Wählen Sie eine andere Datei.',
  'journal.check.pruned':
    '{count, plural, one {# älterer Datensatz wurde entfernt, um Platz zu schaffen.} other {# ältere Datensätze wurden entfernt, um Platz zu schaffen.}}',
  'journal.check.span': 'Von {from} bis {to}.',
  'journal.check.title': 'Audit-Log prüfen',
  'journal.check.tooLong': 'Diese Datei ist zu groß für ein Audit-Log. Wählen Sie eine andere.',
  'journal.check.intact':
    '{count, plural, one {{source}: unversehrt, # Datensatz} other {{source}: unversehrt, # Datensätze}}',
  'journal.clock.fast': 'die Uhr des Geräts geht gegenüber der des Dienstes {seconds} s vor',
  'journal.clock.slow': 'die Uhr des Geräts geht gegenüber der des Dienstes {seconds} s nach',
  'journal.count': '{shown} von {all, plural, one {# Eintrag} other {# Einträgen}}',
  'journal.empty.hint':
    'Jede Zuweisung und Aktivierung wird hier festgehalten, bevor sie gesendet wird. So ist auch nach einem Verbindungsabbruch zu sehen, was gesendet wurde und was daraus geworden ist. Was noch unbekannt ist, wird wieder geprüft, solange das Dashboard offen ist, und nie von selbst erneut gesendet.',
  'journal.empty.title': 'Noch keine Einträge',
  'journal.audit': 'Audit-Log',
  'journal.audit.none':
    'Zu diesem Eintrag gibt es kein Audit-Log: Er ist älter als das Log, oder seine Datensätze wurden entfernt, um Platz zu schaffen.',
  'journal.export.filtered.hint':
    'Andere Datensätze nur als Fingerabdruck, damit sich das Log weiterhin prüfen lässt.',
  'journal.export.filtered.json': 'Gefiltertes Audit-Log, JSON',
  'journal.export.filtered.text': 'Gefiltertes Audit-Log, Text',
  'journal.export.json': 'Ganzes Audit-Log, JSON',
  'journal.export.json.hint': 'Lässt sich mit „Datei prüfen“ prüfen, auch von anderen.',
  'journal.export.nothing': 'Es wurde noch nichts festgehalten.',
  'journal.export.share': 'Ganzes Audit-Log teilen',
  'journal.export.text': 'Ganzes Audit-Log, Text',
  'journal.fact.accepted': 'Der Dienst hat geantwortet, dass es erledigt ist',
  'journal.fact.failed': 'Die Angaben konnten nicht gelesen werden',
  'journal.fact.intended': 'Festgehalten, bevor etwas gesendet wurde',
  'journal.fact.lost': 'Die Antwort ging verloren',
  'journal.fact.notShown': 'Nachgeprüft: Die Angaben zeigen es nicht',
  'journal.fact.refused': 'Der Dienst hat abgelehnt',
  'journal.fact.sent.activate': 'Gesendet: jetzt aktivieren',
  'journal.fact.sent.activateAt': 'Gesendet: aktivieren am {when}',
  'journal.fact.sent.claim': 'Gesendet: dem Controller zuweisen',
  'journal.fact.shown': 'Nachgeprüft: Die Angaben zeigen es',
  'journal.fact.takenBack': 'Vor dem Senden abgebrochen',
  'journal.filter.all': 'Alle Controller',
  'journal.filter.controller': 'Controller',
  'journal.filter.text': 'Letzte vier Zeichen des Schlüssels oder eine ID',
  'journal.misfit.changed': 'Sein Inhalt wurde geändert.',
  'journal.misfit.end': 'Die letzten Datensätze fehlen oder sind nicht die zuletzt festgehaltenen.',
  'journal.misfit.link': 'Er schließt nicht an den Datensatz davor an.',
  'journal.misfit.order': 'Hier wurde ein Datensatz entfernt, hinzugefügt oder verschoben.',
  'journal.misfit.unreadable': 'Er ist kein gültiger Datensatz.',
  'journal.noMatch.hint': 'Versuchen Sie es mit weniger Zeichen oder mit allen Controllern.',
  'journal.noMatch.title': 'Kein Eintrag passt',
  'journal.reading': 'Das Journal wird geladen…',
  'journal.text.exported': 'Exportiert {when}',
  'journal.text.how':
    'Jede Zeile in geschweiften Klammern ist der gehashte Text (SHA-256, UTF-8) zum Hash darunter. „prev“ ist der Hash des vorigen Datensatzes, 64 Nullen beim ersten.',
  'journal.text.line': '{time} {subject}: {fact}',
  'journal.text.last': 'Der zuletzt geschriebene Datensatz hat die Nummer {seq} und den Hash {hash}',
  'journal.text.pruned':
    '{count, plural, one {# älterer Datensatz wurde entfernt, um Platz zu schaffen. Sein Hash: {hash}} other {# ältere Datensätze wurden entfernt, um Platz zu schaffen. Der Hash des letzten davon: {hash}}}',
  'journal.text.leftOut': '{record} in diesem Auszug ausgelassen',
  'journal.text.title': 'Audit-Log der Zuweisungen und Aktivierungen auf einem Gerät mit einem Konto',
  'journal.title': 'Journal',
  'journal.verdict.confirmed': 'Ergebnis: durch die Angaben des Dienstes bestätigt',
  'journal.verdict.notThere': 'Ergebnis: nicht angekommen',
  'journal.verdict.refused': 'Ergebnis: nicht erfolgt',
  'journal.verdict.unknown': 'Ergebnis: noch unbekannt',
} satisfies Record<keyof typeof en, string>;
