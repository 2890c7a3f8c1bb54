import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Hilfe und Rechtliches',
  'brand.link.help': 'Hilfe',
  'brand.link.privacy': 'Datenschutz',
  'brand.link.terms': 'Nutzungsbedingungen',
  'brand.newTab': '(öffnet einen neuen Tab)',
  'brand.status.accent':
    '{theme}: Der Kontrast von {configured} als Text beträgt {contrast}:1 und muss mindestens {required}:1 sein. Links, Zeichen und Ränder haben {used}.',
  'brand.status.changed': 'Farben in config.json wurden ersetzt, weil ihr Kontrast zu gering ist:',
  'brand.status.fill':
    '{theme}: Der Kontrast von {configured} auf Schaltflächen beträgt {contrast}:1 und muss mindestens {required}:1 sein. Schaltflächen haben {used}.',
  'brand.status.ok': 'Alle Farben haben in jedem Design genug Kontrast, und alle Bilder lassen sich laden.',
  'brand.status.pictures':
    'Diese Bilder konnten nicht geladen werden: {paths}. Legen Sie sie neben config.json ab oder korrigieren Sie den Pfad.',
  'brand.status.title': 'Marke',
  'brand.support': 'Support',
  'brand.support.page': 'Supportseite',
} satisfies Record<keyof typeof en, string>;
