import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Conservata come bozza su questo dispositivo. Quando c’è rete, le viene chiesto prima di inviarla.',
  'verdict.toDrafts': 'Alle bozze',
  'verdict.unfinished.drafted': 'Licenza {key}: in bozza, non inviata',
  'verdict.record.activation': 'Attivazione',
  'verdict.record.capacity': 'Potenza',
  'verdict.record.id': 'Id licenza',
  'verdict.record.none': 'nessuna',
  'verdict.record.type': 'Tipo',
  'verdict.refused.alreadyActivated': 'La licenza era già attivata',
  'verdict.refused.alreadyActivated.hint': 'Nulla è cambiato. I dati qui sotto dicono da quando.',
  'verdict.refused.alreadyLinkedElsewhere': 'Questa chiave è già in uso',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'È associata a un altro controller. Controlla la chiave; se è giusta, chiedi all’assistenza chi l’ha usata.',
  'verdict.refused.alreadyLinkedHere': 'La licenza era già associata a questo controller',
  'verdict.refused.alreadyLinkedHere.hint': 'Nulla è cambiato, e non serve fare nulla.',
  'verdict.refused.badRequest': 'Il servizio ha rifiutato la richiesta',
  'verdict.refused.badRequest.hint':
    'Nulla è cambiato. Controlla la chiave e il controller; il messaggio del servizio è qui sotto.',
  'verdict.refused.controllerUnknown': 'Il servizio non conosce questo controller',
  'verdict.refused.controllerUnknown.hint':
    'Nulla è cambiato. Confronta il nodeId con l’etichetta dell’apparecchio.',
  'verdict.refused.ended': 'Questa licenza è scaduta',
  'verdict.refused.ended.hint': 'Nulla è cambiato. Usa un’altra licenza.',
  'verdict.refused.forbidden': 'Non hai il permesso di farlo',
  'verdict.refused.forbidden.hint':
    'Nulla è cambiato. Al tuo account manca il permesso; chiedilo a chi lo amministra.',
  'verdict.refused.keyUnknown': 'Il servizio non conosce questa chiave',
  'verdict.refused.keyUnknown.hint':
    'Il controller è noto, quindi la chiave è sbagliata. Confrontala carattere per carattere: 0 e O, 1 e I, 5 e S, 8 e B si somigliano.',
  'verdict.refused.otherDate': 'Nei dati c’è una data diversa',
  'verdict.refused.otherDate.hint':
    'Il servizio ha accettato l’attivazione ma ha registrato un’altra data, indicata qui sotto.',
  'verdict.refused.takenBack': 'Annullato da te',
  'verdict.refused.takenBack.hint': 'Non è stato inviato, e nulla è cambiato.',
  'verdict.step.activate': 'Attiva la licenza',
  'verdict.step.claim': 'Associa la licenza al controller',
  'verdict.finish.at': 'Attiva il {when}',
  'verdict.finish.now': 'Attiva subito',
  'verdict.halfDone':
    'La licenza è associata. La sua attivazione non è stata inviata, e non viene mai inviata da sola.',
  'verdict.tryActivation': 'Riprova l’attivazione',
  'verdict.unfinished':
    '{count, plural, one {Un’associazione o attivazione non è conclusa} other {# associazioni o attivazioni non sono concluse}}',
  'verdict.unfinished.activate': 'Licenza {key}: non si sa ancora se è stata attivata',
  'verdict.unfinished.claim': 'Licenza {key}: non si sa ancora se è stata associata',
  'verdict.unfinished.halfDone': 'Licenza {key}: associata, ma non ancora attivata',
  'verdict.unfinished.journal': 'Apri il registro',
  'verdict.unfinished.more':
    '{count, plural, one {Un’altra (#) è nel registro.} other {Altre # sono nel registro.}}',
  'verdict.unfinished.show': 'Mostra',
  'verdict.unfinished.showOf': 'Mostra la licenza {key}',
  'verdict.again': 'Modifica e riprova',
  'verdict.blocked':
    'L’esito di un tentativo precedente per questa licenza è ancora ignoto. Controllalo prima nel registro.',
  'verdict.certificate': 'Certificato',
  'verdict.confirmed': 'Confermato dal server alle {time}',
  'verdict.copy': 'Copia per un ticket',
  'verdict.keepsChecking':
    'Resta nel registro e viene ricontrollato finché la dashboard è aperta. Non viene mai inviato di nuovo da solo.',
  'verdict.lastChecked': 'Ultimo controllo alle {time}',
  'verdict.next': 'Prossima licenza',
  'verdict.notStarted': 'Non avviato',
  'verdict.notThere': 'Non risulta, {checks, plural, one {# controllo} other {# controlli}}',
  'verdict.notThere.activate': 'La licenza non è stata attivata. Puoi riprovare.',
  'verdict.notThere.claim': 'La licenza non è sul controller, quindi nulla è cambiato. Puoi riprovare.',
  'verdict.recordNotRead':
    'Il server ha comunicato che è riuscito, ma non è ancora stato possibile leggere i dati.',
  'verdict.sending': 'Invio in corso…',
  'verdict.takeBack': 'Annulla',
  'verdict.title': 'Licenza {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Vai al controller',
  'verdict.unjournalled':
    'Impossibile annotarlo nel registro, perché al momento questo browser non può salvare nulla. Invia di nuovo per continuare senza registro.',
  'verdict.unknown.accepted':
    'Il server ha comunicato che è riuscito, ma nei dati ancora non risulta. Non inviare di nuovo: ricontrolla.',
  'verdict.unknown.activate': 'Non si sa ancora se è stata attivata',
  'verdict.unknown.claim': 'Non si sa ancora se è stata associata',
  'verdict.unknown.hint':
    'La risposta è andata persa e non è stato possibile leggere i dati. Non inviare di nuovo: ricontrolla.',
  'verdict.waiting': 'Il server chiede di attendere. L’invio avverrà alle {time}',
  'verdict.waiting.left': 'Attesa… {seconds} s',
  'verdict.notStored.draft':
    'Al momento questo browser non può salvare nulla: ciò che scrivi va perso alla chiusura della pagina.',
  'verdict.notStored.journal':
    'Al momento questo browser non può salvare nulla, quindi ciò che invii non resta nel registro. Resta su questa pagina finché non vedi l’esito.',
  'claim.verdict.checkAgain': 'Ricontrolla',
  'claim.verdict.checking': 'Verifica dell’esito in corso…',
} satisfies Record<keyof typeof en, string>;
