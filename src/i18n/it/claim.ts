import type en from '#i18n/en/claim.ts';

export default {
  'claim.controller': 'NodeId o numero di serie',
  'claim.controller.hint': 'Sull’etichetta dell’apparecchio, ad esempio M1S240821VZLL5E230D.',
  'claim.controller.missing': 'Inserisci il nodeId del controller o sceglilo dall’elenco.',
  'claim.controller.pick': 'Scegli tra i tuoi controller',
  'claim.controller.reading': 'La ricerca del controller è in corso. Attendi un momento, poi riprova.',
  'claim.customer': 'Licenze di',
  'claim.customer.failed': 'Impossibile caricare i tuoi clienti, quindi non puoi sceglierne uno',
  'claim.customer.none': 'nessun cliente scelto: inserisci la chiave',
  'claim.early':
    'La ricerca del controller era ancora in corso. Leggi che cosa verrà inviato, poi premi di nuovo il pulsante.',
  'claim.key': 'Chiave licenza',
  'claim.key.hint':
    'Come è scritta su carta, nell’e-mail o sull’apparecchio. Ciò che inserisci non viene mai modificato.',
  'claim.key.long': 'Una chiave ha al massimo 50 caratteri. Controlla se è stato incollato anche altro.',
  'claim.key.missing': 'Inserisci la chiave o scegli una licenza.',
  'claim.key.spaces': 'La chiave contiene spazi.',
  'claim.key.invisible': 'La chiave contiene caratteri invisibili.',
  'claim.key.clean': 'Toglili',
  'claim.license.change': 'Scegli un’altra licenza',
  'claim.license.choose': 'Scegli tra le licenze di un cliente',
  'claim.license.listFailed': 'Impossibile caricare le licenze del cliente',
  'claim.pairing': 'Associa più licenze',
  'claim.noUndo': 'Da qui non si può annullare.',
  'claim.finding.linkedHere':
    'Questa licenza è già associata a questo controller. Scegli “Attiva soltanto” o un’altra licenza.',
  'claim.finding.notReadable':
    'Per verificare un’attivazione, la licenza deve essere in un elenco. Scegli il cliente qui sopra o inserisci il controller.',
  'claim.section.controller': 'Controller',
  'claim.section.license': 'Licenza',
  'claim.section.steps': 'Che cosa e quando',
  'claim.scan.both': 'Scansiona chiave e controller',
  'claim.scan.both.hint':
    'La chiave di licenza e il controller, in qualsiasi ordine. Oppure scegli e scrivi qui sotto.',
  'claim.scan.controller': 'Scansiona il controller',
  'claim.scan.key': 'Scansiona la chiave',
  'claim.submit.activate': 'Attiva',
  'claim.submit.both': 'Associa e attiva',
  'claim.submit.claim': 'Associa',
  'claim.summary.incomplete':
    'Compila il modulo qui sopra; prima dell’invio, qui trovi il riepilogo della richiesta.',
  'claim.title': 'Associa e attiva',
  'claim.verdict.notSent': 'Non è stato inviato nulla',
  'claim.steps': 'Che cosa fare',
  'claim.steps.activate': 'Attiva soltanto',
  'claim.steps.both': 'Associala al controller e attivala',
  'claim.steps.claim': 'Associala soltanto al controller',
  'claim.when': 'Quando diventa attiva',
  'claim.when.afterClaim': 'Appena è associata',
  'claim.when.at': 'A una data e un’ora',
  'claim.when.now': 'Subito',
} satisfies Record<keyof typeof en, string>;
