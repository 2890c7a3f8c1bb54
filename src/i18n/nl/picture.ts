import type en from '#i18n/en/picture.ts';

export default {
  'picture.controllers': 'Controllers',
  'picture.customers.failed':
    'Je klanten konden niet worden gelezen, dus naar de controllers van deze klant kan niet worden gevraagd',
  'picture.devices.failed': 'De controllers van deze klant konden niet worden gelezen',
  'picture.elsewhere.hint':
    'Hun koppelingen leiden naar geen van de controllers hierboven. Open er een om de koppelingen te zien, of vraag de klant waar de kast staat.',
  'picture.elsewhere.title':
    '{count, plural, one {# licentie is gekoppeld aan een controller die je niet ziet} other {# licenties zijn gekoppeld aan controllers die je niet ziet}}',
  'picture.empty.hint':
    'Er is er geen geregistreerd voor deze klant, of je account ziet er geen. Een controller waarvan je het serienummer hebt, kan toch een licentie krijgen.',
  'picture.empty.title': 'Geen controllers van deze klant',
  'picture.endedOnly': 'Verder staat er niets op.',
  'picture.failed': 'Niet gelezen.',
  'picture.foreign': 'niet in de lijst van deze klant',
  'picture.foreign.hint':
    'Deze licenties staan op een controller van deze klant, maar iemand anders heeft ze gekocht. Dat kan zo zijn afgesproken, of een sleutel is op de verkeerde kast gebruikt.',
  'picture.licenses': 'Licenties',
  'picture.list.failed': 'De licenties van deze klant konden niet worden gelezen',
  'picture.loading': 'Controllers en licenties worden gelezen…',
  'picture.nobody': 'Geen',
  'picture.nobodyYet': 'Nog geen gevonden',
  'picture.none': 'Geen licentie',
  'picture.notKnownYet': 'Nog niet bekend',
  'picture.notKnownYet.hint': 'Dat is bekend zodra elke controller is gelezen.',
  'picture.on': 'op {node}',
  'picture.progress': '{done} van {total} controllers gelezen',
  'picture.progress.failed': '{done} van {total} controllers gelezen, {failed} niet gelukt',
  'picture.put': 'Er een licentie op zetten',
  'picture.showAll': 'Alle {count} tonen',
  'picture.sites': '{count, plural, one {# site} other {# sites}}',
  'picture.title': 'Controllers en wat erop staat',
  'picture.unlinked.hint': 'Gekocht, en nog op geen controller.',
  'picture.unlinked.title':
    '{count, plural, one {# licentie is niet gekoppeld} other {# licenties zijn niet gekoppeld}}',
  'picture.unlisted.hint':
    'Naar controllers wordt gevraagd met het nummer van een klant, en deze UUID staat niet in je lijst van klanten. Naar de licenties kan wel worden gevraagd.',
  'picture.unlisted.title': 'Naar de controllers van deze klant kan niet worden gevraagd',
  'picture.unnamed': 'Controller zonder naam',
  'picture.unread': 'nog niet gelezen',
  'picture.unreadableRows': 'Sommige licenties erop konden niet worden gelezen.',
  'picture.view.all': 'Alle controllers',
  'picture.view.bare': 'Zonder licentie',
  'picture.view.elsewhere': 'Op een controller die je niet ziet',
  'picture.view.endedOnly': 'Alleen verlopen licenties',
  'picture.view.foreign': 'Licentie van iemand anders',
  'picture.view.unlinked': 'Niet gekoppeld',
  'picture.view.unread': 'Niet gelezen',
  'picture.view.waiting': 'Gekoppeld, niet geactiveerd',
  'picture.views': 'Weergaven',
  'picture.where.elsewhere': 'op een controller die je niet ziet',
  'picture.where.unknown': 'op welke controller is nog niet bekend',
} satisfies Record<keyof typeof en, string>;
