import type en from '#i18n/en/customerControllers.ts';

export default {
  'customerControllers.controllers': 'Controllers',
  'customerControllers.customers.failed':
    'Je klanten konden niet worden geladen, dus de controllers van deze klant kunnen niet worden gevonden',
  'customerControllers.devices.failed': 'De controllers van deze klant konden niet worden geladen',
  'customerControllers.elsewhere.hint':
    'Deze licenties zijn aan geen van de controllers hierboven gekoppeld. Open er een om de koppelingen te zien, of vraag de klant waar de controller is.',
  'customerControllers.elsewhere.title':
    '{count, plural, one {# licentie is gekoppeld aan een controller die hier niet staat} other {# licenties zijn gekoppeld aan controllers die hier niet staan}}',
  'customerControllers.empty.hint':
    'Er is geen controller geregistreerd voor deze klant, of je account ziet er geen. Je kunt een licentie nog wel aan een controller koppelen met het serienummer.',
  'customerControllers.empty.title': 'Geen controllers van deze klant',
  'customerControllers.endedOnly': 'Geen andere licenties.',
  'customerControllers.failed': 'Niet geladen.',
  'customerControllers.foreign': 'niet in de lijst van deze klant',
  'customerControllers.foreign.hint':
    'Deze licenties staan op een controller van deze klant, maar een andere klant heeft ze gekocht. Dat kan de bedoeling zijn, of een licentiesleutel is op de verkeerde controller gebruikt.',
  'customerControllers.licenses': 'Licenties',
  'customerControllers.list.failed': 'De licenties van deze klant konden niet worden geladen',
  'customerControllers.loading': 'Controllers en licenties worden geladen…',
  'customerControllers.noneInView': 'Geen',
  'customerControllers.noneInViewYet': 'Nog geen gevonden',
  'customerControllers.none': 'Geen licentie',
  'customerControllers.notKnownYet': 'Nog niet bekend',
  'customerControllers.notKnownYet.hint': 'Dat is bekend zodra elke controller is geladen.',
  'customerControllers.on': 'op {node}',
  'customerControllers.progress': '{done} van {total} controllers geladen',
  'customerControllers.progress.failed': '{done} van {total} controllers geladen, {failed} niet gelukt',
  'customerControllers.put': 'Licentie toevoegen',
  'customerControllers.showAll': 'Alle {count} tonen',
  'customerControllers.sites': '{count, plural, one {# site} other {# sites}}',
  'customerControllers.title': 'Controllers en hun licenties',
  'customerControllers.unlinked.hint': 'Gekocht, maar nog niet aan een controller gekoppeld.',
  'customerControllers.unlinked.title':
    '{count, plural, one {# licentie is niet gekoppeld} other {# licenties zijn niet gekoppeld}}',
  'customerControllers.unlisted.hint':
    'Deze UUID staat niet in je lijst van klanten. Om controllers te vinden is het klantnummer uit die lijst nodig. De licenties zijn wel beschikbaar.',
  'customerControllers.unlisted.title': 'De controllers van deze klant kunnen niet worden gevonden',
  'customerControllers.unnamed': 'Naamloze controller',
  'customerControllers.unread': 'nog niet geladen',
  'customerControllers.unreadableRows': 'Sommige licenties op deze controller konden niet worden gelezen.',
  'customerControllers.view.all': 'Alle controllers',
  'customerControllers.view.bare': 'Zonder licentie',
  'customerControllers.view.elsewhere': 'Elders gekoppeld',
  'customerControllers.view.endedOnly': 'Alleen verlopen licenties',
  'customerControllers.view.foreign': 'Door een andere klant gekocht',
  'customerControllers.view.unlinked': 'Niet gekoppeld',
  'customerControllers.view.unread': 'Niet geladen',
  'customerControllers.view.waiting': 'Gekoppeld, niet geactiveerd',
  'customerControllers.views': 'Weergaven',
  'customerControllers.where.elsewhere': 'op een controller die hier niet staat',
  'customerControllers.where.unknown': 'controller nog niet bekend',
} satisfies Record<keyof typeof en, string>;
