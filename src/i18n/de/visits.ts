import type en from '#i18n/en/visits.ts';

export default {
  'visits.about':
    'Was Sie hier behalten, öffnet sich ohne Netz, verschlüsselt, nur auf diesem Gerät. Es wird gelöscht, wenn Sie sich abmelden, wenn sich jemand anders anmeldet, und sieben Tage nach dem Lesen.',
  'visits.account':
    'Sie sind angemeldet, bis der Browser geschlossen wird. Um einen Einsatz danach ohne Netz zu öffnen, melden Sie sich erneut mit „Angemeldet bleiben“ an.',
  'visits.age': 'Gelesen {time}',
  'visits.changed.activated': 'Die Lizenz wurde inzwischen aktiviert.',
  'visits.changed.activationDate': 'Das Aktivierungsdatum hat sich inzwischen geändert.',
  'visits.changed.controllerGone': 'Der Controller ist nicht mehr in Ihrem Konto.',
  'visits.changed.licenseGone': 'Die Lizenz ist nicht mehr in der Liste des Kunden.',
  'visits.changed.linkedElsewhere': 'Die Lizenz wurde inzwischen einem anderen Controller zugewiesen.',
  'visits.changed.linkedHere': 'Die Lizenz ist bereits auf diesem Controller.',
  'visits.changed.none': 'Seit dem Entwurf hat sich nichts geändert.',
  'visits.changed.notRead': 'Was sich geändert hat, konnte nicht gelesen werden.',
  'visits.continue': 'Den Rest lesen',
  'visits.contents':
    '{controllers, plural, one {# Controller oder Standort} other {# Controller und Standorte}}, {licenses, plural, one {# Lizenz} other {# Lizenzen}}, {size}',
  'visits.controller': 'Controller',
  'visits.customer': 'Kunde',
  'visits.customer.none': 'Kein Kunde',
  'visits.date': 'Datum des Einsatzes',
  'visits.deleteAll': 'Alles hier Behaltene löschen',
  'visits.deleteAll.confirm': 'Ja, Einsätze und Entwürfe löschen',
  'visits.deleteAll.done': 'Alles wurde gelöscht.',
  'visits.deleteAll.keep': 'Behalten',
  'visits.draft.change': 'Ändern',
  'visits.draft.changeOf': 'Den Entwurf der Lizenz {key} ändern',
  'visits.draft.checking': 'Änderungen werden gelesen…',
  'visits.draft.gone': 'Dieser Entwurf wurde in einem anderen Tab gesendet oder entfernt.',
  'visits.draft.remove': 'Entfernen',
  'visits.draft.removeOf': 'Den Entwurf der Lizenz {key} entfernen',
  'visits.draft.save': 'Entwurf speichern',
  'visits.draft.send': 'Senden',
  'visits.draft.sendAll':
    '{count, plural, one {# unveränderten Entwurf senden} other {# unveränderte Entwürfe senden}}',
  'visits.draft.sendAnyway': 'Trotzdem senden',
  'visits.draft.sendOf': 'Den Entwurf der Lizenz {key} senden',
  'visits.draft.what': 'Was zu tun ist',
  'visits.draft.what.activate': 'Nur aktivieren',
  'visits.draft.what.both': 'Zuweisen und aktivieren',
  'visits.draft.what.claim': 'Nur zuweisen',
  'visits.draft.when.at': 'Aktivierung geplant für {when}',
  'visits.draft.when.now': 'Wird beim Senden aktiviert',
  'visits.drafts': 'Entwürfe von Zuweisungen',
  'visits.drafts.about':
    'Sie wurden ohne Netz angefordert. Nichts wird gesendet, solange Sie es nicht senden.',
  'visits.drafts.again': 'Erneut prüfen',
  'visits.drafts.offline': 'Es gibt gerade kein Netz. Sie können sie senden, wenn es wieder da ist.',
  'visits.drafts.stopped': 'Der Rest wurde nicht gesendet, weil diese noch kein Ergebnis hat.',
  'visits.empty': 'Auf diesem Gerät ist kein Einsatz vorbereitet.',
  'visits.empty.hint':
    'Bereiten Sie unten einen Einsatz vor, solange Sie Netz haben: Wählen Sie einen Kunden oder fügen Sie Seriennummern ein. Vor Ort sehen Sie Controller und Lizenzen ohne Netz nach und entwerfen Zuweisungen. Sobald das Netz wieder da ist, werden Sie gefragt, bevor etwas gesendet wird.',
  'visits.failed':
    '{count, plural, one {# Controller konnte nicht gelesen werden.} other {# Controller konnten nicht gelesen werden.}}',
  'visits.free.about':
    'Ein Schlüssel ist für jeden, der ihn liest, Geld wert. Ohne Häkchen werden nur seine letzten vier Zeichen behalten; ein Entwurf ist trotzdem möglich.',
  'visits.free.all': 'Alle ankreuzen',
  'visits.free.none': 'Keine ankreuzen',
  'visits.free.title': 'Den ganzen Schlüssel freier Lizenzen behalten ({chosen} von {all})',
  'visits.keep': 'Auf diesem Gerät behalten',
  'visits.line': 'Sie sehen, was Ihre Einsätze enthalten, gelesen {time}. Alles andere braucht ein Netz.',
  'visits.look': 'Zeigen, was er enthalten wird',
  'visits.looking': 'Listen werden gelesen…',
  'visits.noReader':
    'Scannen geht nur mit Netz: Der Codeleser konnte nicht auf diesem Gerät behalten werden.',
  'visits.notFound': 'Nicht in Ihrem Konto: {numbers}',
  'visits.nothing': 'Wählen Sie einen Kunden, oder fügen Sie Seriennummern ein.',
  'visits.open': 'Einsätze',
  'visits.pause': 'Anhalten',
  'visits.prepare': 'Einsatz vorbereiten',
  'visits.problem.ended': 'Die Einsätze auf diesem Gerät wurden in einem anderen Tab gelöscht.',
  'visits.problem.failed': 'Der Speicher des Browsers hat nicht geantwortet. Versuchen Sie es erneut.',
  'visits.problem.full':
    'Der Speicher dieses Geräts ist voll. Löschen Sie einen Einsatz oder schaffen Sie Platz, und lesen Sie dann den Rest.',
  'visits.problem.newer':
    'Eine neuere Version dieser App hat diese Einsätze geschrieben. Laden Sie die Seite neu.',
  'visits.problem.unsupported':
    'Dieser Browser kann hier keine Einsätze behalten: Die Seite hat keine Verschlüsselung oder keinen Speicher, etwa über http oder in einem privaten Fenster.',
  'visits.progress': '{done} von {all} Controllern gelesen',
  'visits.ready': 'Vollständig',
  'visits.refresh': 'Erneut lesen',
  'visits.refreshOf': '{title} erneut lesen',
  'visits.remove': 'Löschen',
  'visits.removeOf': '{title} löschen',
  'visits.room': '{size} sind für diese Website frei.',
  'visits.room.notKept': 'Der Browser kann Einsätze löschen, wenn der Platz knapp wird.',
  'visits.sent': 'Gerade gesendet',
  'visits.serials': 'Seriennummern von Controllern',
  'visits.serials.hint':
    'Eine oder viele, oder eine ganze Mail. Seriennummern und UUIDs von Kunden werden darin gefunden.',
  'visits.signOut.about':
    '{count, plural, one {Er wurde nicht gesendet.} other {Sie wurden nicht gesendet.}} Das Abmelden löscht alle Entwürfe und Einsätze auf diesem Gerät.',
  'visits.signOut.confirm': 'Abmelden und löschen',
  'visits.signOut.show': 'Entwürfe anzeigen',
  'visits.signOut.stay': 'Angemeldet bleiben',
  'visits.signOut.title':
    '{count, plural, one {Abmelden und # Entwurf löschen?} other {Abmelden und # Entwürfe löschen?}}',
  'visits.summary':
    '{customers, plural, one {# Kunde} other {# Kunden}}, {controllers, plural, one {# Controller oder Standort} other {# Controller und Standorte}}, {licenses, plural, one {# Lizenz} other {# Lizenzen}}',
  'visits.summary.size':
    'Etwa {size}, noch {calls, plural, one {# Abfrage} other {# Abfragen}} an den Dienst.',
  'visits.title': 'Einsätze',
  'visits.title.field': 'Name',
  'visits.tooLarge': 'Das ist mehr als die {size}, die für diese Website frei sind.',
} satisfies Record<keyof typeof en, string>;
