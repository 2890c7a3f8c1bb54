import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers': '{count, plural, one {# controller} other {# controllers}}',
  'customers.count': '{shown} van {all, plural, one {# klant} other {# klanten}}',
  'customers.empty.hint':
    'Hier verschijnen je klanten, elk met licenties en controllers. Je account heeft nog geen toegang tot een klant: vraag die aan je beheerder. Heb je de UUID van een klant, plak die dan hierboven om de klant te openen.',
  'customers.empty.title': 'Nog geen klanten',
  'customers.endsSoon': '{count, plural, one {# eindigt binnenkort} other {# eindigen binnenkort}}',
  'customers.failed': 'De klanten konden niet worden geladen',
  'customers.filter': 'Zoek een klant',
  'customers.filter.hint': 'Op naam of nummer. Een UUID of nummer plakken opent de klant.',
  'customers.licenses': '{count, plural, one {# licentie} other {# licenties}}',
  'customers.loading': 'Je klanten worden geladen…',
  'customers.missing': 'Geen van je klanten heeft nummer {id}. Controleer het nummer, of plak de UUID.',
  'customers.noMatch.hint': 'Probeer een deel van de naam, of plak de UUID van de klant.',
  'customers.noMatch.title': 'Geen klant past bij “{text}”',
  'customers.noUuid': 'geen UUID bekend',
  'customers.notActivated': '{count, plural, one {# te activeren} other {# te activeren}}',
  'customers.showAll': 'Alle klanten tonen',
  'customers.title': 'Klanten',
  'customers.unlinked': '{count, plural, one {# niet gekoppeld} other {# niet gekoppeld}}',
} satisfies Record<keyof typeof en, string>;
