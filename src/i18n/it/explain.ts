import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'A che cosa serve l’associazione?',
  'explain.claim.text':
    'L’associazione lega una licenza a un solo controller, tramite la chiave di licenza. Dopo, la chiave non vale per un altro controller e da qui non si può annullare. L’associazione da sola non avvia la licenza: lo fa l’attivazione.',
  'explain.activate': 'A che cosa serve l’attivazione?',
  'explain.activate.text':
    'L’attivazione avvia una licenza, subito o nella data e all’ora che scegli. Da quel momento è attiva e la sua durata decorre. Una licenza associata ma non attivata non è ancora iniziata.',
  'explain.nodeId': 'Che cos’è un nodeId?',
  'explain.nodeId.text':
    'Il nodeId è il nome con cui il servizio conosce un controller: di solito il numero di serie. È stampato sull’etichetta dell’apparecchio, ad esempio M1S240821VZLL5E230D, spesso con un codice da scansionare. Una parte finale come _site_0 indica una parte di quel controller e non è sull’etichetta.',
} satisfies Record<keyof typeof en, string>;
