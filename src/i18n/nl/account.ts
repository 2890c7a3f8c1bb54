import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Aanmelden met een account van de oefendienst:',
  'account.back': 'Terug naar aanmelden',
  'account.byPassword': 'Aanmelden met een wachtwoord',
  'account.byToken': 'Aanmelden met een refresh token',
  'account.failed': 'Aanmelden lukte niet',
  'account.forgot': 'Wachtwoord vergeten?',
  'account.forgot.email': 'E-mailadres van je account',
  'account.forgot.email.invalid': 'Typ een e-mailadres van 5 tot 100 tekens, zoals naam@example.com.',
  'account.forgot.failed': 'Een nieuw wachtwoord vragen lukte niet',
  'account.forgot.forbidden': 'Mail naar dit adres is niet toegestaan. Gebruik het adres van je account.',
  'account.forgot.limited': 'Er is net een mail gevraagd. Wacht een minuut en probeer het opnieuw.',
  'account.forgot.send': 'Stuur me een mail',
  'account.forgot.sent.hint':
    'Als {email} bij een account hoort, is een mail met de volgende stap onderweg. Kijk ook in de map met ongewenste mail.',
  'account.forgot.sent.title': 'Kijk in je mail',
  'account.forgot.title': 'Je wachtwoord opnieuw instellen',
  'account.keep': 'Aangemeld blijven',
  'account.keep.hint': 'Alleen op een toestel dat niemand anders gebruikt.',
  'account.unfinished':
    'Er werd nog een wijziging verstuurd: {change}. Kijk na het aanmelden wat ervan kwam.',
  'account.unfinished.activate': 'Activeren van {key}',
  'account.unfinished.both': 'Claimen en activeren van {key}',
  'account.unfinished.claim': 'Claimen van {key}',
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
  'account.status': 'Voor de beheerder: nagaan wat er mis is',
  'account.wrong.hint': 'Let op hoofdletters en typ het wachtwoord opnieuw.',
  'account.wrong.title': 'Gebruikersnaam of wachtwoord is fout',
} satisfies Record<keyof typeof en, string>;
