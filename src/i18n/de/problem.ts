import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint':
    'Der Dienst hat die Anfrage nicht angenommen. Prüfen Sie Ihre Eingabe und versuchen Sie es dann erneut.',
  'problem.badRequest.title': 'Der Dienst hat diese Anfrage abgelehnt',
  'problem.banned':
    'Der Server nimmt keine Verbindungen aus diesem Netzwerk an, weil zu viele Anfragen von hier kamen. Nächster Versuch in {time}.',
  'problem.conflict.hint':
    'Laden Sie zuerst die aktuelle Version und nehmen Sie Ihre Änderung dann erneut vor. Nichts wurde überschrieben.',
  'problem.conflict.title': 'Jemand hat das inzwischen geändert',
  'problem.ended.expired': 'Ihre Sitzung ist abgelaufen. Melden Sie sich an, um weiterzumachen.',
  'problem.ended.gone':
    'Ihre Sitzung ist nicht mehr auf diesem Gerät: Sie haben sich in einem anderen Tab abgemeldet, oder die Browserdaten wurden gelöscht. Melden Sie sich an, um weiterzumachen.',
  'problem.ended.hint':
    'Melden Sie sich an, um weiterzumachen. Eine Änderung, die noch gesendet wurde, kann angekommen sein: Prüfen Sie das, bevor Sie sie wiederholen.',
  'problem.ended.logout': 'Sie sind abgemeldet.',
  'problem.ended.storage':
    'Die in diesem Browser gespeicherte Sitzung ist beschädigt. Melden Sie sich an, um weiterzumachen.',
  'problem.ended.switched':
    'In einem anderen Tab wurde neu angemeldet, deshalb wurde dieser Tab geleert. Laden Sie die Seite neu, um mit jener Anmeldung weiterzumachen, oder melden Sie sich hier an.',
  'problem.ended.title': 'Ihre Sitzung ist abgelaufen',
  'problem.forbidden.hint':
    'Ihrem Konto fehlt dafür die Berechtigung. Fragen Sie Ihre Administration oder melden Sie sich mit einem anderen Konto an.',
  'problem.forbidden.title': 'Keine Berechtigung dafür',
  'problem.foreign.hint':
    'Statt des Dienstes hat anscheinend ein Proxy oder die Anmeldeseite eines Netzwerks geantwortet. Öffnen Sie eine andere Website, melden Sie sich zuerst im Netzwerk an und versuchen Sie es dann erneut.',
  'problem.foreign.title': 'Eine unerwartete Antwort kam zurück',
  'problem.hidesHeaders':
    'Für die Administration dieses Dashboards: Die API liegt auf einem anderen Origin und lässt diese Seite Retry-After und Date nicht lesen, deshalb sind Wartezeiten geschätzt. Nennen Sie beide in Access-Control-Expose-Headers.',
  'problem.insecure':
    'Die Verbindung ist nicht verschlüsselt, andere in diesem Netzwerk können mitlesen. Fragen Sie die Administration dieses Dashboards nach einer Adresse, die mit https beginnt.',
  'problem.limited.hint':
    'Es waren zu viele Anfragen. Warten Sie, bis der Countdown abgelaufen ist, und versuchen Sie es dann erneut.',
  'problem.limited.title': 'Der Server bittet um eine Pause',
  'problem.logoutNotTold':
    'Die Abmeldung hat den Server nicht erreicht, die Sitzung kann deshalb noch bis zu 14 Tage gültig bleiben. Ändern Sie Ihr Passwort, wenn auch andere dieses Gerät benutzen.',
  'problem.notFound.hint': 'Es wurde vielleicht entfernt, oder Name oder Nummer sind falsch eingegeben.',
  'problem.notFound.title': 'Der Dienst kennt das nicht',
  'problem.offline':
    'Sie sind offline. Was Sie sehen, kann veraltet sein, und es kann nichts gesendet werden.',
  'problem.offline.hint': 'Es kam keine Antwort. Prüfen Sie Ihr Netz und versuchen Sie es dann erneut.',
  'problem.offline.title': 'Der Dienst ist nicht erreichbar',
  'problem.paused':
    '{seconds, plural, one {Der Server bittet um eine Pause. Weiter in # Sekunde.} other {Der Server bittet um eine Pause. Weiter in # Sekunden.}}',
  'problem.reconnecting': 'Verbindung wird wiederhergestellt… Sie sind noch angemeldet.',
  'problem.server.hint':
    'Der Fehler liegt nicht bei Ihnen. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'problem.server.title': 'Der Dienst hat einen Fehler',
  'problem.storage':
    'Dieser Browser lässt das Dashboard nichts speichern. Nach dem Neuladen müssen Sie sich erneut anmelden.',
  'problem.timeout.hint':
    'Die Antwort kam nicht rechtzeitig vollständig an. Vielleicht ist der Empfang schwach: Versuchen Sie es erneut oder an einer anderen Stelle.',
  'problem.timeout.title': 'Der Dienst ist zu langsam',
  'problem.tooLarge.hint':
    'Das Laden wurde gestoppt, damit dieses Gerät benutzbar bleibt. Grenzen Sie die Suche ein oder geben Sie uns Bescheid.',
  'problem.tooLarge.title': 'Die Antwort ist zu groß',
  'problem.unauthorised.hint':
    'Sie sind noch angemeldet. Versuchen Sie es in einer Minute erneut; wird wieder abgelehnt, melden Sie sich ab und wieder an, oder senden Sie uns die Details.',
  'problem.unauthorised.title': 'Der Server hat diese Anfrage abgelehnt',
  'problem.unreadable.hint':
    'Sie war abgeschnitten oder nicht im erwarteten Format. Versuchen Sie es erneut; passiert es wieder, senden Sie uns die Details.',
  'problem.unreadable.title': 'Die Antwort konnte nicht gelesen werden',
  'problem.resumed': 'Die Pause ist vorbei.',
} satisfies Record<keyof typeof en, string>;
