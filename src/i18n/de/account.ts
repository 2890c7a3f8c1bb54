import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Mit einem Konto des Testdienstes anmelden:',
  'account.back': 'Zurück zur Anmeldung',
  'account.byPassword': 'Mit Passwort anmelden',
  'account.byToken': 'Mit Refresh-Token anmelden',
  'account.failed': 'Anmeldung fehlgeschlagen',
  'account.failed.offline':
    'Zum Anmelden braucht es ein Netz, denn der Dienst prüft das Passwort. Wer angemeldet bleibt, kann das Dashboard auch ohne Netz öffnen.',
  'account.forgot': 'Passwort vergessen?',
  'account.forgot.email': 'E-Mail-Adresse Ihres Kontos',
  'account.forgot.email.invalid':
    'Geben Sie eine E-Mail-Adresse mit 5 bis 100 Zeichen ein, zum Beispiel name@example.com.',
  'account.forgot.failed': 'Die E-Mail konnte nicht angefordert werden',
  'account.forgot.forbidden':
    'An diese Adresse darf keine E-Mail gesendet werden. Verwenden Sie die Adresse Ihres Kontos.',
  'account.forgot.limited':
    'Gerade wurde eine E-Mail angefordert. Eine weitere ist möglich, sobald der Countdown abgelaufen ist.',
  'account.forgot.send': 'E-Mail anfordern',
  'account.forgot.sent.hint':
    'Falls {email} zu einem Konto gehört, ist eine E-Mail mit dem nächsten Schritt unterwegs. Sehen Sie auch im Spam-Ordner nach.',
  'account.forgot.sent.title': 'Prüfen Sie Ihre E-Mails',
  'account.forgot.title': 'Passwort zurücksetzen',
  'account.keep': 'Angemeldet bleiben',
  'account.keep.hint': 'Nur auf einem Gerät, das sonst niemand benutzt.',
  'account.unfinished.activate':
    'Die Aktivierung von {key} wurde noch gesendet. Prüfen Sie sie nach der Anmeldung.',
  'account.unfinished.both':
    'Die Zuweisung und Aktivierung von {key} wurden noch gesendet. Prüfen Sie sie nach der Anmeldung.',
  'account.unfinished.claim':
    'Die Zuweisung von {key} wurde noch gesendet. Prüfen Sie sie nach der Anmeldung.',
  'account.password': 'Passwort',
  'account.password.missing': 'Geben Sie Ihr Passwort ein.',
  'account.secondFactor.hint':
    'Dieses Dashboard kann den Code nicht abfragen. Wenn Sie ein Refresh-Token haben, wählen Sie unten „Mit Refresh-Token anmelden“.',
  'account.secondFactor.title': 'Dieses Konto verlangt einen zweiten Faktor',
  'account.signIn': 'Anmelden',
  'account.signIn.again': 'Erneut anmelden',
  'account.signedOut.hint':
    'Nichts von dem, was Sie angesehen haben, bleibt auf diesem Gerät. Das Journal Ihrer Zuweisungen können nur Sie sehen.',
  'account.signedOut.title': 'Sie sind abgemeldet',
  'account.signingIn': 'Anmeldung läuft…',
  'account.token': 'Refresh-Token',
  'account.token.hint': 'Es beginnt mit „eyJ“ und ist bis zu 14 Tage gültig.',
  'account.token.missing': 'Fügen Sie das Refresh-Token ein.',
  'account.token.refused':
    'Der Dienst hat dieses Token abgelehnt. Es ist vielleicht abgelaufen oder unvollständig. Fügen Sie das ganze Token ein.',
  'account.notStored':
    'Dieser Browser kann für das Dashboard gerade nichts speichern. Sie können sich für diese Seite anmelden; nach dem Neuladen sind Sie abgemeldet.',
  'account.username': 'E-Mail oder Benutzername',
  'account.username.missing': 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  'account.wait': '{seconds, plural, one {Noch # Sekunde warten} other {Noch # Sekunden warten}}',
  'account.welcome': 'Kunden und Controller finden, ihre Lizenzen sehen, zuweisen und aktivieren.',
  'account.status.about':
    'Für die Administration dieses Dashboards: was es erreicht und was zu berichtigen ist.',
  'account.status.again': 'Erneut prüfen',
  'account.status.api': 'API',
  'account.status.auth': 'Anmeldedienst',
  'account.status.back': 'Zurück zur Anmeldung',
  'account.status.checking': 'Wird geprüft…',
  'account.status.clock': 'Die Uhr dieses Geräts',
  'account.status.clock.ahead':
    '{minutes, plural, one {Sie geht gegenüber der Uhr des Dienstes # Minute vor. Stellen Sie eine der beiden: Zeiten und Wartezeiten stimmen sonst nicht.} other {Sie geht gegenüber der Uhr des Dienstes # Minuten vor. Stellen Sie eine der beiden: Zeiten und Wartezeiten stimmen sonst nicht.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Sie geht gegenüber der Uhr des Dienstes # Minute nach. Stellen Sie eine der beiden: Zeiten und Wartezeiten stimmen sonst nicht.} other {Sie geht gegenüber der Uhr des Dienstes # Minuten nach. Stellen Sie eine der beiden: Zeiten und Wartezeiten stimmen sonst nicht.}}',
  'account.status.clock.ok': 'Sie stimmt mit der Uhr des Dienstes überein.',
  'account.status.host.failing':
    'Der Dienst antwortet dem Host mit {detail}. Der Fehler liegt im Dienst selbst.',
  'account.status.host.name':
    'Der Host findet den Namen in {setting} nicht ({detail}). Prüfen Sie die Schreibweise und das DNS des Hosts.',
  'account.status.host.other':
    'Dem Host antwortet etwas anderes ({detail}), wo dieser Dienst ein Token verlangt. Prüfen Sie die Adresse in {setting} samt Pfad.',
  'account.status.host.timeout':
    'Der Dienst antwortet dem Host nicht rechtzeitig. Prüfen Sie, ob er läuft und ob eine Firewall dazwischenliegt.',
  'account.status.host.tls':
    'Der Host vertraut der TLS-Verbindung nicht ({detail}). Setzen Sie bei einer privaten CA NODE_EXTRA_CA_CERTS auf die Datei mit ihrem Zertifikat. Sonst ist das Zertifikat abgelaufen oder gilt für einen anderen Namen, die Uhr des Hosts geht falsch, oder der Dienst spricht kein TLS.',
  'account.status.host.unreachable':
    'Der Host kann keine Verbindung zur Adresse in {setting} aufbauen ({detail}). Prüfen Sie Adresse und Port, ob der Dienst läuft und ob eine Firewall dazwischenliegt.',
  'account.status.ok': 'Antwortet.',
  'account.status.page.cors':
    'Antwortet, lässt diese Seite die Antwort aber nicht lesen. Der Dienst muss den Origin {origin} zulassen (Access-Control-Allow-Origin), mit den Headern Authorization, Content-Type und If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing':
    'Antwortet mit {status}. Der Fehler liegt im Dienst oder in einem vorgeschalteten Proxy.',
  'account.status.page.other':
    'Unter {address} antwortet etwas anderes ({status}), wo dieser Dienst ein Token verlangt. Prüfen Sie {setting} in config.json.',
  'account.status.page.timeout':
    'Antwortet nicht rechtzeitig. Prüfen Sie, ob der Dienst läuft und ob eine Firewall dazwischenliegt.',
  'account.status.page.unreachable':
    'Von {address} kommt keine Antwort. Die Adresse in config.json ({setting}) kann falsch sein, der Dienst läuft vielleicht nicht, sein Zertifikat ist vielleicht nicht vertrauenswürdig, oder er gibt seine Antworten keinem anderen Origin frei. Öffnen Sie die Adresse in einem neuen Tab: Der Browser sagt, was zutrifft.',
  'account.status.title': 'Status',
  'account.status.link': 'Für die Administration: Fehler suchen',
  'account.wrong.hint': 'Achten Sie auf Groß- und Kleinschreibung und geben Sie das Passwort erneut ein.',
  'account.wrong.title': 'Benutzername oder Passwort ist falsch',
} satisfies Record<keyof typeof en, string>;
