import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint':
    'De dienst aanvaardde de aanvraag niet. Kijk na wat je typte en probeer het opnieuw.',
  'problem.badRequest.title': 'De dienst weigerde deze aanvraag',
  'problem.banned':
    'De server aanvaardt geen verbindingen van dit netwerk, omdat er te veel aanvragen van kwamen. Volgende poging over {time}.',
  'problem.conflict.hint':
    'Laad eerst de huidige versie en breng je wijziging dan opnieuw aan. Er is niets overschreven.',
  'problem.conflict.title': 'Iemand heeft dit intussen gewijzigd',
  'problem.ended.expired': 'Je sessie is afgelopen. Meld je aan om verder te gaan.',
  'problem.ended.gone':
    'Je sessie staat niet meer op dit toestel: je meldde je af in een ander tabblad, of de gegevens van de browser werden gewist. Meld je aan om verder te gaan.',
  'problem.ended.hint':
    'Meld je aan om verder te gaan. Een wijziging die nog onderweg was, kan aangekomen zijn: kijk dat na voor je ze herhaalt.',
  'problem.ended.logout': 'Je bent afgemeld.',
  'problem.ended.storage':
    'De sessie die in deze browser bewaard was, is beschadigd. Meld je aan om verder te gaan.',
  'problem.ended.switched':
    'In een ander tabblad meldde iemand zich opnieuw aan, daarom werd dit tabblad leeggemaakt. Laad de pagina opnieuw om met die aanmelding verder te gaan, of meld je hier aan.',
  'problem.ended.title': 'Je sessie is afgelopen',
  'problem.forbidden.hint':
    'Je account heeft hier geen rechten voor. Vraag het aan de beheerder van het account, of meld je aan met een ander.',
  'problem.forbidden.title': 'Geen toestemming hiervoor',
  'problem.foreign.hint':
    'Een proxy of de aanmeldpagina van een netwerk lijkt te hebben geantwoord in plaats van de dienst. Open een andere website, meld je eerst aan op je netwerk en probeer het dan opnieuw.',
  'problem.foreign.title': 'Er kwam een onverwacht antwoord',
  'problem.hidesHeaders':
    'Voor de beheerder van dit dashboard: de API staat op een andere origin en laat deze pagina Retry-After en Date niet lezen, dus wachttijden zijn een gok. Noem beide in Access-Control-Expose-Headers.',
  'problem.insecure':
    'De verbinding is niet versleuteld, dus anderen op dit netwerk kunnen meelezen. Vraag de beheerder van dit dashboard om een adres dat met https begint.',
  'problem.limited.hint':
    'Er kwamen te veel aanvragen. Wacht tot de teller afgelopen is en probeer het dan opnieuw.',
  'problem.limited.title': 'De server vroeg ons om het rustiger aan te doen',
  'problem.logoutNotTold':
    'De server kon niet verwittigd worden dat je je afmeldde, dus de sessie kan nog tot 14 dagen geldig blijven. Wijzig je wachtwoord als anderen dit toestel ook gebruiken.',
  'problem.notFound.hint': 'Het kan verwijderd zijn, of er staat een typefout in de naam of het nummer.',
  'problem.notFound.title': 'De dienst kent dit niet',
  'problem.offline': 'Je bent offline. Wat je ziet kan verouderd zijn, en er kan niets verstuurd worden.',
  'problem.offline.hint': 'Er kwam geen antwoord. Kijk je netwerk na en probeer het opnieuw.',
  'problem.offline.title': 'De dienst is niet bereikbaar',
  'problem.paused':
    '{seconds, plural, one {De server vroeg ons om het rustiger aan te doen. We gaan verder over # seconde.} other {De server vroeg ons om het rustiger aan te doen. We gaan verder over # seconden.}}',
  'problem.reconnecting': 'Opnieuw aan het verbinden… Je bent nog aangemeld.',
  'problem.server.hint': 'Dit ligt niet aan jou. Wacht even en probeer het opnieuw.',
  'problem.server.title': 'Er is een fout bij de dienst',
  'problem.storage':
    'Deze browser laat het dashboard niets bewaren. Na het herladen moet je je opnieuw aanmelden.',
  'problem.timeout.hint':
    'Het antwoord kwam niet op tijd volledig aan. Misschien is je signaal zwak: probeer het opnieuw, of vanaf een andere plek.',
  'problem.timeout.title': 'De dienst is te traag',
  'problem.tooLarge.hint':
    'Het laden werd gestopt zodat dit toestel bruikbaar blijft. Beperk je zoekopdracht, of laat het ons weten.',
  'problem.tooLarge.title': 'Het antwoord is te groot',
  'problem.unauthorised.hint':
    'Je bent nog aangemeld. Probeer het over een minuut opnieuw; wordt het weer geweigerd, meld je dan af en weer aan, of stuur ons de details.',
  'problem.unauthorised.title': 'De server weigerde deze aanvraag',
  'problem.unreadable.hint':
    'Het was afgebroken, of niet in de verwachte vorm. Probeer het opnieuw; gebeurt het nog eens, stuur ons dan de details.',
  'problem.unreadable.title': 'Het antwoord kon niet gelezen worden',
  'problem.resumed': 'De pauze is voorbij.',
} satisfies Record<keyof typeof en, string>;
