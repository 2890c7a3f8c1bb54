import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Aanmelden met een account van de oefendienst:',
  'account.back': 'Terug naar aanmelden',
  'account.byPassword': 'Aanmelden met een wachtwoord',
  'account.byToken': 'Aanmelden met een refresh token',
  'account.failed': 'Aanmelden lukte niet',
  'account.failed.offline':
    'Aanmelden kan alleen met een netwerk, want de dienst controleert het wachtwoord. Wie aangemeld blijft, kan het dashboard ook zonder netwerk openen.',
  'account.forgot': 'Wachtwoord vergeten?',
  'account.forgot.email': 'E-mailadres van je account',
  'account.forgot.email.invalid': 'Typ een e-mailadres van 5 tot 100 tekens, zoals naam@example.com.',
  'account.forgot.failed': 'Een nieuw wachtwoord vragen lukte niet',
  'account.forgot.forbidden': 'Mail naar dit adres is niet toegestaan. Gebruik het adres van je account.',
  'account.forgot.limited':
    'Er is net een mail gevraagd. Je kunt er weer een vragen als de knop heeft afgeteld.',
  'account.forgot.send': 'Stuur me een mail',
  'account.forgot.sent.hint':
    'Als {email} bij een account hoort, is een mail met de volgende stap onderweg. Kijk ook in de map met ongewenste mail.',
  'account.forgot.sent.title': 'Kijk in je mail',
  'account.forgot.title': 'Je wachtwoord opnieuw instellen',
  'account.keep': 'Aangemeld blijven',
  'account.keep.hint': 'Alleen op een toestel dat niemand anders gebruikt.',
  'account.unfinished.activate':
    'De activering van {key} werd nog verstuurd. Kijk na het aanmelden wat ervan kwam.',
  'account.unfinished.both':
    'De claim en activering van {key} werden nog verstuurd. Kijk na het aanmelden wat ervan kwam.',
  'account.unfinished.claim': 'De claim van {key} werd nog verstuurd. Kijk na het aanmelden wat ervan kwam.',
  'account.password': 'Wachtwoord',
  'account.password.missing': 'Typ je wachtwoord.',
  'account.secondFactor.hint':
    'Dit dashboard kan de code niet vragen. Heb je een refresh token, kies dan hieronder “Aanmelden met een refresh token”.',
  'account.secondFactor.title': 'Dit account heeft een tweede factor nodig',
  'account.signIn': 'Aanmelden',
  'account.signIn.again': 'Opnieuw aanmelden',
  'account.signedOut.hint':
    'Niets van wat je bekeek blijft op dit toestel staan. Alleen jij kunt het logboek van je claims zien.',
  'account.signedOut.title': 'Je bent afgemeld',
  'account.signingIn': 'Bezig met aanmelden…',
  'account.token': 'Refresh token',
  'account.token.hint': 'Het begint met “eyJ” en is tot 14 dagen geldig.',
  'account.token.missing': 'Plak het refresh token.',
  'account.token.refused':
    'De dienst aanvaardt dit token niet. Misschien is het verlopen of ontbreekt een stuk. Plak het helemaal.',
  'account.notStored':
    'Deze browser laat het dashboard nu niets bewaren. Je kunt je voor deze pagina aanmelden; na het herladen ben je afgemeld.',
  'account.username': 'E-mail of gebruikersnaam',
  'account.username.missing': 'Typ je e-mail of gebruikersnaam.',
  'account.wait': '{seconds, plural, one {Wacht # seconde} other {Wacht # seconden}}',
  'account.welcome': 'Zoek klanten en controllers op, bekijk hun licenties, claim en activeer.',
  'account.status.about': 'Voor de beheerder van dit dashboard: wat het bereikt, en wat er te verbeteren is.',
  'account.status.again': 'Opnieuw nagaan',
  'account.status.api': 'API',
  'account.status.auth': 'Authenticatiedienst',
  'account.status.back': 'Terug naar aanmelden',
  'account.status.checking': 'Bezig met nagaan…',
  'account.status.clock': 'De klok van dit toestel',
  'account.status.clock.ahead':
    '{minutes, plural, one {Ze loopt # minuut voor op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.} other {Ze loopt # minuten voor op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Ze loopt # minuut achter op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.} other {Ze loopt # minuten achter op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.}}',
  'account.status.clock.ok': 'Ze loopt gelijk met die van de dienst.',
  'account.status.host.failing': 'De dienst antwoordt de host met {detail}. De fout zit in de dienst zelf.',
  'account.status.host.name':
    'De host vindt de naam in {setting} niet ({detail}). Kijk de spelling na, en de DNS van de host.',
  'account.status.host.other':
    'De host krijgt antwoord van iets anders ({detail}), waar deze dienst om een token vraagt. Kijk het adres in {setting} na, met het pad erbij.',
  'account.status.host.timeout':
    'De dienst antwoordt de host niet op tijd. Kijk na of ze draait, en of er een firewall tussen zit.',
  'account.status.host.tls':
    'De host vertrouwt de TLS-verbinding niet ({detail}). Zet voor een eigen CA NODE_EXTRA_CA_CERTS op het bestand met haar certificaat. Anders is het certificaat verlopen of voor een andere naam, loopt de klok van de host fout, of spreekt de dienst geen TLS.',
  'account.status.host.unreachable':
    'De host kan geen verbinding maken met het adres in {setting} ({detail}). Kijk het adres en de poort na, of de dienst draait, en of er een firewall tussen zit.',
  'account.status.ok': 'Antwoordt.',
  'account.status.page.cors':
    'Antwoordt, maar laat deze pagina het antwoord niet lezen. De dienst moet de origin {origin} toelaten (Access-Control-Allow-Origin), met de headers Authorization, Content-Type en If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing': 'Antwoordt met {status}. De fout zit in de dienst of in een proxy ervoor.',
  'account.status.page.other':
    'Op {address} antwoordt iets anders ({status}), waar deze dienst om een token vraagt. Kijk {setting} in config.json na.',
  'account.status.page.timeout':
    'Antwoordt niet op tijd. Kijk na of de dienst draait, en of er een firewall tussen zit.',
  'account.status.page.unreachable':
    'Er komt geen antwoord van {address}. Het adres in config.json ({setting}) kan fout zijn, de dienst draait misschien niet, haar certificaat wordt niet vertrouwd, of ze schermt haar antwoorden af voor elke andere origin. Open het adres in een nieuw tabblad: de browser zegt wat het is.',
  'account.status.title': 'Status',
  'account.status.link': 'Voor de beheerder: nagaan wat er mis is',
  'account.wrong.hint': 'Let op hoofdletters en typ het wachtwoord opnieuw.',
  'account.wrong.title': 'Gebruikersnaam of wachtwoord is fout',
} satisfies Record<keyof typeof en, string>;
