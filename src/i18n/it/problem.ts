import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint':
    'Il servizio non ha accettato la richiesta. Controlla ciò che hai scritto, poi riprova.',
  'problem.badRequest.title': 'Il servizio ha rifiutato questa richiesta',
  'problem.banned':
    'Il server non accetta connessioni da questa rete, perché ha ricevuto troppe richieste. Prossimo tentativo tra {time}.',
  'problem.conflict.hint':
    'Carica prima la versione attuale, poi ripeti la modifica. Nulla è stato sovrascritto.',
  'problem.conflict.title': 'Nel frattempo un’altra persona ha fatto una modifica',
  'problem.ended.expired': 'La sessione è terminata. Accedi per continuare.',
  'problem.ended.gone':
    'La sessione non è più su questo dispositivo: è stata chiusa in un’altra scheda, o i dati del browser sono stati cancellati. Accedi per continuare.',
  'problem.ended.hint':
    'Accedi per continuare. Una modifica ancora in corso di invio può essere arrivata: controlla prima di ripeterla.',
  'problem.ended.logout': 'La sessione è chiusa.',
  'problem.ended.storage': 'La sessione salvata in questo browser è danneggiata. Accedi per continuare.',
  'problem.ended.switched':
    'In un’altra scheda è stato fatto un nuovo accesso, quindi questa scheda è stata svuotata. Ricarica la pagina per continuare con quell’account, o accedi qui.',
  'problem.ended.title': 'La sessione è terminata',
  'problem.forbidden.hint':
    'Il tuo account non ha il permesso per questa operazione. Chiedilo a chi lo amministra, o accedi con un altro account.',
  'problem.forbidden.title': 'Permesso mancante',
  'problem.foreign.hint':
    'Sembra che invece del servizio abbia risposto un proxy o la pagina di accesso di una rete. Apri prima un altro sito e accedi alla rete, poi riprova.',
  'problem.foreign.title': 'È arrivata una risposta inattesa',
  'problem.hidesHeaders':
    'Per chi amministra la dashboard: l’API è su un’altra origine e non permette a questa pagina di leggere Retry-After e Date, quindi i tempi di attesa sono stimati. Elenca entrambi in Access-Control-Expose-Headers.',
  'problem.insecure':
    'La connessione non è cifrata, quindi altri su questa rete possono leggerla. Chiedi a chi amministra la dashboard un indirizzo che inizi con https.',
  'problem.limited.hint':
    'Le richieste sono state troppe. Attendi la fine del conto alla rovescia, poi riprova.',
  'problem.limited.title': 'Il server chiede di rallentare',
  'problem.logoutNotTold':
    'Non è stato possibile comunicare l’uscita al server, quindi la sessione può restare valida fino a 14 giorni. Se il dispositivo è condiviso, cambia la password.',
  'problem.notFound.hint': 'Può essere stato rimosso, o il nome o il numero possono essere scritti male.',
  'problem.notFound.title': 'Il servizio non conosce questo elemento',
  'problem.offline':
    'Connessione assente. I dati che vedi possono essere vecchi, e non si può inviare nulla.',
  'problem.offline.hint': 'Non è arrivata risposta. Controlla la rete, poi riprova.',
  'problem.offline.title': 'Servizio non raggiungibile',
  'problem.paused':
    '{seconds, plural, one {Il server chiede di rallentare. Ripresa tra # secondo.} other {Il server chiede di rallentare. Ripresa tra # secondi.}}',
  'problem.reconnecting': 'Riconnessione… La sessione è ancora aperta.',
  'problem.server.hint': 'Il problema non dipende da te. Attendi un momento, poi riprova.',
  'problem.server.title': 'Il servizio ha un errore',
  'problem.storage':
    'Questo browser non permette alla dashboard di salvare nulla. Se ricarichi, dovrai accedere di nuovo.',
  'problem.timeout.hint':
    'La risposta non è arrivata completa in tempo. Il segnale può essere debole: riprova, anche da un altro punto.',
  'problem.timeout.title': 'Il servizio è troppo lento',
  'problem.tooLarge.hint':
    'Il caricamento è stato fermato perché il dispositivo resti utilizzabile. Restringi la ricerca, o segnalacelo.',
  'problem.tooLarge.title': 'La risposta è troppo grande',
  'problem.unauthorised.hint':
    'La sessione è ancora aperta. Riprova tra un minuto; se viene rifiutata ancora, esci e accedi di nuovo, o inviaci i dettagli.',
  'problem.unauthorised.title': 'Il server ha rifiutato questa richiesta',
  'problem.unreadable.hint':
    'È incompleta o non ha il formato previsto. Riprova; se succede ancora, inviaci i dettagli.',
  'problem.unreadable.title': 'Impossibile leggere la risposta',
  'problem.resumed': 'La pausa è terminata.',
} satisfies Record<keyof typeof en, string>;
