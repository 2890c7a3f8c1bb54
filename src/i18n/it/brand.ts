import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Aiuto e note legali',
  'brand.link.help': 'Aiuto',
  'brand.link.privacy': 'Privacy',
  'brand.link.terms': 'Condizioni d’uso',
  'brand.newTab': '(apre una nuova scheda)',
  'brand.status.accent':
    '{theme}: il contrasto di {configured} come testo è {contrast}:1 e deve essere almeno {required}:1. Link, segni e bordi usano {used}.',
  'brand.status.changed':
    'Alcuni colori in config.json sono stati sostituiti perché il loro contrasto è troppo basso:',
  'brand.status.fill':
    '{theme}: il contrasto di {configured} sui pulsanti è {contrast}:1 e deve essere almeno {required}:1. I pulsanti usano {used}.',
  'brand.status.ok':
    'Tutti i colori hanno un contrasto sufficiente in ogni tema e tutte le immagini si caricano.',
  'brand.status.pictures':
    'Non è stato possibile caricare queste immagini: {paths}. Mettile accanto a config.json o correggi il percorso.',
  'brand.status.title': 'Marchio',
  'brand.support': 'Assistenza',
  'brand.support.page': 'Pagina di assistenza',
} satisfies Record<keyof typeof en, string>;
