import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Accedi con un account del servizio di prova:',
  'account.back': 'Torna all’accesso',
  'account.byPassword': 'Accedi con la password',
  'account.byToken': 'Accedi con un refresh token',
  'account.failed': 'Accesso non riuscito',
  'account.failed.offline':
    'Per accedere serve una rete, perché il servizio verifica la password. Chi resta connesso può aprire la dashboard anche senza rete.',
  'account.forgot': 'Password dimenticata?',
  'account.forgot.email': 'Indirizzo e-mail del tuo account',
  'account.forgot.email.invalid':
    'Inserisci un indirizzo e-mail da 5 a 100 caratteri, ad esempio nome@example.com.',
  'account.forgot.failed': 'Impossibile richiedere l’e-mail',
  'account.forgot.forbidden': 'A questo indirizzo non si possono inviare e-mail. Usa quello del tuo account.',
  'account.forgot.limited':
    'Un’e-mail è stata richiesta poco fa. Potrai chiederne un’altra al termine del conto alla rovescia sul pulsante.',
  'account.forgot.send': 'Inviami un’e-mail',
  'account.forgot.sent.hint':
    'Se {email} appartiene a un account, sta arrivando un’e-mail con il passo successivo. Controlla anche la posta indesiderata.',
  'account.forgot.sent.title': 'Controlla la posta',
  'account.forgot.title': 'Reimposta la password',
  'account.keep': 'Mantieni l’accesso',
  'account.keep.hint': 'Solo su un dispositivo che usi soltanto tu.',
  'account.unfinished.activate':
    'L’attivazione di {key} era ancora in corso di invio. Verificala dopo l’accesso.',
  'account.unfinished.both':
    'L’associazione e l’attivazione di {key} erano ancora in corso di invio. Verificale dopo l’accesso.',
  'account.unfinished.claim':
    'L’associazione di {key} era ancora in corso di invio. Verificala dopo l’accesso.',
  'account.password': 'Password',
  'account.password.missing': 'Inserisci la password.',
  'account.secondFactor.hint':
    'Questa dashboard non può chiedere il codice. Se hai un refresh token, scegli “Accedi con un refresh token” qui sotto.',
  'account.secondFactor.title': 'Questo account richiede un secondo fattore',
  'account.signIn': 'Accedi',
  'account.signIn.again': 'Accedi di nuovo',
  'account.signedOut.hint':
    'Niente di ciò che hai visto resta su questo dispositivo. Solo tu puoi vedere il registro delle tue associazioni.',
  'account.signedOut.title': 'Sessione chiusa',
  'account.signingIn': 'Accesso in corso…',
  'account.token': 'Refresh token',
  'account.token.hint': 'Inizia con “eyJ” e vale al massimo 14 giorni.',
  'account.token.missing': 'Incolla il refresh token.',
  'account.token.refused':
    'Il servizio ha rifiutato questo token. Può essere scaduto o incompleto. Incolla il token intero.',
  'account.notStored':
    'Al momento questo browser non può salvare nulla per la dashboard. Puoi accedere per questa pagina; se la ricarichi, dovrai accedere di nuovo.',
  'account.username': 'E-mail o nome utente',
  'account.username.missing': 'Inserisci l’e-mail o il nome utente.',
  'account.wait': '{seconds, plural, one {Attendi # secondo} other {Attendi # secondi}}',
  'account.welcome': 'Cerca clienti e controller, vedi le loro licenze, associale e attivale.',
  'account.status.about': 'Per chi amministra la dashboard: che cosa raggiunge e che cosa va corretto.',
  'account.status.again': 'Ricontrolla',
  'account.status.api': 'API',
  'account.status.auth': 'Servizio di autenticazione',
  'account.status.back': 'Torna all’accesso',
  'account.status.checking': 'Controllo in corso…',
  'account.status.clock': 'L’orologio di questo dispositivo',
  'account.status.clock.ahead':
    '{minutes, plural, one {È avanti di # minuto rispetto a quello del servizio. Regola uno dei due: orari e tempi di attesa sono sbagliati.} other {È avanti di # minuti rispetto a quello del servizio. Regola uno dei due: orari e tempi di attesa sono sbagliati.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {È indietro di # minuto rispetto a quello del servizio. Regola uno dei due: orari e tempi di attesa sono sbagliati.} other {È indietro di # minuti rispetto a quello del servizio. Regola uno dei due: orari e tempi di attesa sono sbagliati.}}',
  'account.status.clock.ok': 'Coincide con quello del servizio.',
  'account.status.host.failing':
    'Il servizio risponde all’host con {detail}. Il guasto è nel servizio stesso.',
  'account.status.host.name':
    'L’host non trova il nome in {setting} ({detail}). Controlla come è scritto e il DNS dell’host.',
  'account.status.host.other':
    'All’host risponde qualcos’altro ({detail}) dove questo servizio chiede un token. Controlla l’indirizzo in {setting}, percorso compreso.',
  'account.status.host.timeout':
    'Il servizio non risponde all’host in tempo. Controlla se è in funzione e se c’è un firewall in mezzo.',
  'account.status.host.tls':
    'L’host non considera attendibile la connessione TLS ({detail}). Con una CA privata, imposta NODE_EXTRA_CA_CERTS sul file del suo certificato. Altrimenti il certificato è scaduto o è per un altro nome, l’orologio dell’host è sbagliato o il servizio non usa TLS.',
  'account.status.host.unreachable':
    'L’host non riesce a connettersi all’indirizzo in {setting} ({detail}). Controlla l’indirizzo e la porta, se il servizio è in funzione e se c’è un firewall in mezzo.',
  'account.status.ok': 'Risponde.',
  'account.status.page.cors':
    'Risponde, ma non permette a questa pagina di leggere la risposta. Il servizio deve consentire l’origine {origin} (Access-Control-Allow-Origin) con le intestazioni Authorization, Content-Type e If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing':
    'Risponde con {status}. Il guasto è nel servizio o in un proxy davanti a esso.',
  'account.status.page.other':
    'All’indirizzo {address} risponde qualcos’altro ({status}) dove questo servizio chiede un token. Controlla {setting} in config.json.',
  'account.status.page.timeout':
    'Non risponde in tempo. Controlla se è in funzione e se c’è un firewall in mezzo.',
  'account.status.page.unreachable':
    'Da {address} non arriva risposta. L’indirizzo in config.json ({setting}) può essere sbagliato, il servizio può non essere in funzione, il suo certificato può non essere attendibile, oppure nega le risposte a ogni altra origine. Apri l’indirizzo in una nuova scheda: il browser dice quale dei casi è.',
  'account.status.title': 'Stato',
  'account.status.link': 'Per chi amministra: scopri che cosa non va',
  'account.wrong.hint': 'Controlla maiuscole e minuscole, poi inserisci di nuovo la password.',
  'account.wrong.title': 'Nome utente o password errati',
} satisfies Record<keyof typeof en, string>;
