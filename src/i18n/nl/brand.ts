import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Hulp en juridische informatie',
  'brand.link.help': 'Hulp',
  'brand.link.privacy': 'Privacy',
  'brand.link.terms': 'Gebruiksvoorwaarden',
  'brand.newTab': '(opent een nieuw tabblad)',
  'brand.status.accent':
    '{theme}: het contrast van {configured} als tekst is {contrast}:1 en moet minstens {required}:1 zijn. Links, tekens en randen zijn {used}.',
  'brand.status.changed': 'Kleuren in config.json zijn vervangen, omdat hun contrast te laag is:',
  'brand.status.fill':
    '{theme}: het contrast van {configured} op knoppen is {contrast}:1 en moet minstens {required}:1 zijn. Knoppen zijn {used}.',
  'brand.status.ok':
    'Alle kleuren hebben in elk thema genoeg contrast, en alle afbeeldingen kunnen geladen worden.',
  'brand.status.pictures':
    'Deze afbeeldingen konden niet geladen worden: {paths}. Zet ze naast config.json, of verbeter hun pad.',
  'brand.status.title': 'Huisstijl',
  'brand.support': 'Support',
  'brand.support.page': 'Supportpagina',
} satisfies Record<keyof typeof en, string>;
