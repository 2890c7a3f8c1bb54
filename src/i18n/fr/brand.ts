import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Aide et mentions légales',
  'brand.link.help': 'Aide',
  'brand.link.privacy': 'Confidentialité',
  'brand.link.terms': 'Conditions d’utilisation',
  'brand.newTab': '(ouvre un nouvel onglet)',
  'brand.status.accent':
    '{theme} : le contraste de {configured} pour le texte est de {contrast}:1 et doit atteindre au moins {required}:1. Les liens, repères et bordures sont en {used}.',
  'brand.status.changed':
    'Des couleurs de config.json ont été remplacées, car leur contraste est trop faible :',
  'brand.status.fill':
    '{theme} : le contraste de {configured} sur les boutons est de {contrast}:1 et doit atteindre au moins {required}:1. Les boutons sont en {used}.',
  'brand.status.ok':
    'Toutes les couleurs ont un contraste suffisant dans chaque thème, et toutes les images se chargent.',
  'brand.status.pictures':
    'Ces images n’ont pas pu être chargées : {paths}. Placez-les à côté de config.json ou corrigez leur chemin.',
  'brand.status.title': 'Marque',
  'brand.support': 'Assistance',
  'brand.support.page': 'Page d’assistance',
} satisfies Record<keyof typeof en, string>;
