import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Cerca di nuovo',
  'share.all': 'Cerca tutti',
  'share.code': 'Cerca il codice',
  'share.notTaken': 'Ciò che hai condiviso non è arrivato',
  'share.nothing': 'Qui non c’è nulla in attesa',
  'share.nothing.hint':
    'Ciò che un’altra app condivide compare qui una volta sola. Per rivederlo, condividilo di nuovo.',
  'share.problem.noPhoto': 'Il file non è una foto. Condividi una foto o un testo.',
  'share.problem.noRoom': 'Su questo dispositivo non c’è spazio. Libera spazio e condividi di nuovo.',
  'share.problem.notReady':
    'Questo browser non ha ancora salvato la dashboard sul dispositivo. Aspetta qui qualche secondo senza uscire, poi condividi di nuovo. Se non funziona ancora, incolla il testo nella ricerca, oppure scegli la foto dove scansioni.',
  'share.problem.photosTooLarge': 'Le foto superano insieme i 48 MB. Condividine meno, o più piccole.',
  'share.problem.textTooLong':
    'Il testo supera i 100.000 caratteri. Condividi la parte che nomina la licenza o il controller.',
  'share.problem.tooManyPhotos': 'Le foto sono più di 10. Condividine al massimo 10 alla volta.',
  'share.problem.unreadable': 'Non è stato possibile leggerlo. Condividilo di nuovo, come foto o come testo.',
  'share.reader.hint': 'Il lettore ha bisogno della rete la prima volta. Controlla la connessione e riprova.',
  'share.text': 'Cerca il testo allegato',
  'share.title': 'Condiviso da un’altra app',
} satisfies Record<keyof typeof en, string>;
