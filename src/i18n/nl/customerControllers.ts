import type en from '#i18n/en/customerControllers.ts';

export default {
  'customerControllers.controllers': 'Controllers',
  'customerControllers.customers.failed':
    'Je klanten konden niet worden gelezen, dus naar de controllers van deze klant kan niet worden gevraagd',
  'customerControllers.devices.failed': 'De controllers van deze klant konden niet worden gelezen',
  'customerControllers.elsewhere.hint':
    'Hun koppelingen leiden naar geen van de controllers hierboven. Open er een om de koppelingen te zien, of vraag de klant waar de kast staat.',
  'customerControllers.elsewhere.title':
    '{count, plural, one {# licentie is gekoppeld aan een controller die je niet ziet} other {# licenties zijn gekoppeld aan controllers die je niet ziet}}',
  'customerControllers.empty.hint':
    'Er is er geen geregistreerd voor deze klant, of je account ziet er geen. Een controller waarvan je het serienummer hebt, kan toch een licentie krijgen.',
  'customerControllers.empty.title': 'Geen controllers van deze klant',
  'customerControllers.endedOnly': 'Verder staat er niets op.',
  'customerControllers.failed': 'Niet gelezen.',
  'customerControllers.foreign': 'niet in de lijst van deze klant',
  'customerControllers.foreign.hint':
    'Deze licenties staan op een controller van deze klant, maar iemand anders heeft ze gekocht. Dat kan zo zijn afgesproken, of een sleutel is op de verkeerde kast gebruikt.',
  'customerControllers.licenses': 'Licenties',
  'customerControllers.list.failed': 'De licenties van deze klant konden niet worden gelezen',
  'customerControllers.loading': 'Controllers en licenties worden gelezen…',
  'customerControllers.nobody': 'Geen',
  'customerControllers.nobodyYet': 'Nog geen gevonden',
  'customerControllers.none': 'Geen licentie',
  'customerControllers.notKnownYet': 'Nog niet bekend',
  'customerControllers.notKnownYet.hint': 'Dat is bekend zodra elke controller is gelezen.',
  'customerControllers.on': 'op {node}',
  'customerControllers.progress': '{done} van {total} controllers gelezen',
  'customerControllers.progress.failed': '{done} van {total} controllers gelezen, {failed} niet gelukt',
  'customerControllers.put': 'Er een licentie op zetten',
  'customerControllers.showAll': 'Alle {count} tonen',
  'customerControllers.sites': '{count, plural, one {# site} other {# sites}}',
  'customerControllers.title': 'Controllers en wat erop staat',
  'customerControllers.unlinked.hint': 'Gekocht, en nog op geen controller.',
  'customerControllers.unlinked.title':
    '{count, plural, one {# licentie is niet gekoppeld} other {# licenties zijn niet gekoppeld}}',
  'customerControllers.unlisted.hint':
    'Naar controllers wordt gevraagd met het nummer van een klant, en deze UUID staat niet in je lijst van klanten. Naar de licenties kan wel worden gevraagd.',
  'customerControllers.unlisted.title': 'Naar de controllers van deze klant kan niet worden gevraagd',
  'customerControllers.unnamed': 'Controller zonder naam',
  'customerControllers.unread': 'nog niet gelezen',
  'customerControllers.unreadableRows': 'Sommige licenties erop konden niet worden gelezen.',
  'customerControllers.view.all': 'Alle controllers',
  'customerControllers.view.bare': 'Zonder licentie',
  'customerControllers.view.elsewhere': 'Op een controller die je niet ziet',
  'customerControllers.view.endedOnly': 'Alleen verlopen licenties',
  'customerControllers.view.foreign': 'Licentie van iemand anders',
  'customerControllers.view.unlinked': 'Niet gekoppeld',
  'customerControllers.view.unread': 'Niet gelezen',
  'customerControllers.view.waiting': 'Gekoppeld, niet geactiveerd',
  'customerControllers.views': 'Weergaven',
  'customerControllers.where.elsewhere': 'op een controller die je niet ziet',
  'customerControllers.where.unknown': 'op welke controller is nog niet bekend',
} satisfies Record<keyof typeof en, string>;
