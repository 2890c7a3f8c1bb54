import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint':
    'Wat er verstuurd is, werd niet aanvaard. Kijk na wat u typte en probeer het opnieuw.',
  'problem.badRequest.title': 'De dienst weigerde deze aanvraag',
  'problem.banned':
    'De server aanvaardt geen verbindingen van dit netwerk, omdat er te veel aanvragen van kwamen. Volgende poging over {time}.',
  'problem.conflict.hint':
    'Lees eerst de huidige versie en breng uw wijziging dan opnieuw aan. Er is niets overschreven.',
  'problem.conflict.title': 'Iemand heeft dit intussen gewijzigd',
  'problem.ended.expired': 'Uw sessie is afgelopen. Meld u aan om verder te gaan.',
  'problem.ended.gone':
    'Uw sessie staat niet meer op dit toestel: u meldde zich af in een ander tabblad, of de gegevens van de browser werden gewist. Meld u aan om verder te gaan.',
  'problem.ended.hint':
    'Meld u aan om verder te gaan. Een wijziging die nog onderweg was, kan aangekomen zijn: kijk dat na voor u ze herhaalt.',
  'problem.ended.logout': 'U bent afgemeld.',
  'problem.ended.storage':
    'De browser beschadigde wat hij van uw sessie bewaarde. Meld u aan om verder te gaan.',
  'problem.ended.switched':
    'In een ander tabblad meldde iemand zich opnieuw aan, daarom werd dit tabblad leeggemaakt. Herlaad de pagina om met die aanmelding verder te gaan, of meld u hier aan.',
  'problem.ended.title': 'Uw sessie is afgelopen',
  'problem.forbidden.hint':
    'Uw account heeft er de rechten niet voor. Vraag het aan wie het account beheert, of meld u aan met een ander.',
  'problem.forbidden.title': 'Geen toestemming hiervoor',
  'problem.foreign.hint':
    'Een proxy of de aanmeldpagina van een netwerk lijkt te hebben geantwoord in plaats van de dienst. Open een andere website, meld u eerst aan op uw netwerk en probeer het dan opnieuw.',
  'problem.foreign.title': 'Er kwam een onverwacht antwoord',
  'problem.hidesHeaders':
    'Voor wie dit dashboard beheert: de API staat op een andere origin en laat deze pagina Retry-After en Date niet lezen, dus wachttijden zijn een gok. Noem beide in Access-Control-Expose-Headers.',
  'problem.insecure':
    'De verbinding is niet versleuteld, dus anderen op dit netwerk kunnen meelezen. Vraag de beheerder van dit dashboard om een adres dat met https begint.',
  'problem.limited.hint':
    'Er kwamen te veel aanvragen van hier. Wacht tot de teller afgelopen is en probeer het dan opnieuw.',
  'problem.limited.title': 'De server vroeg ons om het rustiger aan te doen',
  'problem.logoutNotTold':
    'De server kon niet verwittigd worden dat u zich afmeldde, dus de sessie kan nog tot 14 dagen geldig blijven. Wijzig uw wachtwoord als anderen dit toestel ook gebruiken.',
  'problem.notFound.hint': 'Het kan verwijderd zijn, of er staat een typefout in de naam of het nummer.',
  'problem.notFound.title': 'De dienst kent dit niet',
  'problem.offline': 'U bent offline. Wat u ziet kan verouderd zijn, en er kan niets verstuurd worden.',
  'problem.offline.hint': 'Er kwam geen antwoord. Kijk uw netwerk na en probeer het opnieuw.',
  'problem.offline.title': 'De dienst is niet bereikbaar',
  'problem.paused':
    '{seconds, plural, one {De server vroeg ons om het rustiger aan te doen. We gaan verder over # seconde.} other {De server vroeg ons om het rustiger aan te doen. We gaan verder over # seconden.}}',
  'problem.reconnecting': 'Opnieuw aan het verbinden… U bent nog aangemeld.',
  'problem.server.hint': 'Dit ligt niet aan u. Wacht even en probeer het opnieuw.',
  'problem.server.title': 'Er is een fout bij de dienst',
  'problem.storage':
    'De browser laat deze pagina niets bewaren. Na het herladen moet u zich opnieuw aanmelden.',
  'problem.timeout.hint':
    'Er kwam niet op tijd een volledig antwoord. Misschien is het signaal zwak: probeer het opnieuw, of vanaf een andere plek.',
  'problem.timeout.title': 'De dienst is te traag',
  'problem.tooLarge.hint':
    'Het lezen werd gestopt zodat dit toestel bruikbaar blijft. Vraag minder op, of laat het ons weten.',
  'problem.tooLarge.title': 'Het antwoord is te groot',
  'problem.unauthorised.hint':
    'U bent nog aangemeld. Probeer het over een minuut opnieuw; wordt het weer geweigerd, meld u dan af en weer aan, of stuur ons de details.',
  'problem.unauthorised.title': 'De server weigerde deze aanvraag',
  'problem.unreadable.hint':
    'Het was afgebroken, of niet wat de dienst belooft. Probeer het opnieuw; blijft het zo, stuur ons dan de details.',
  'problem.unreadable.title': 'Het antwoord kon niet gelezen worden',
} satisfies Record<keyof typeof en, string>;
