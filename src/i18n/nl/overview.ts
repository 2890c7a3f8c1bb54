import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licenties die verlopen na {month}',
  'overview.filter.capacity': 'Licenties waarbij een vermogen staat: {capacity}',
  'overview.filter.endedRecently':
    'Licenties die in {days, plural, one {het laatste etmaal} other {de laatste # dagen}} zijn verlopen',
  'overview.filter.endsSoon': 'Licenties die binnen {days, plural, one {# dag} other {# dagen}} verlopen',
  'overview.filter.month': 'Licenties die verlopen in {month}',
  'overview.filter.notActivated': 'Licenties die gekoppeld maar niet geactiveerd zijn',
  'overview.filter.past': 'Licenties die zijn verlopen',
  'overview.filter.state': 'Licenties: {state}',
  'overview.filter.type': 'soort: {type}',
  'overview.filter.unknown': 'Licenties waarvan het einde niet bekend is',
  'overview.filter.unlinked': 'Licenties die niet aan een controller zijn gekoppeld',
  'overview.attention': 'Wat aandacht vraagt',
  'overview.back': 'Terug naar het overzicht',
  'overview.capacity.notStated': 'niet vermeld bij {count} van {all}',
  'overview.capacity.title': 'Vermogen per soort',
  'overview.capacity.about':
    'kW van de {count} licenties die niet zijn verlopen. Vermogens die niet vermeld zijn, tellen niet mee: ze kunnen onbegrensd of niet inbegrepen betekenen.',
  'overview.capacity': 'Vermogen',
  'overview.customers.failed': 'Je klanten konden niet worden geladen',
  'overview.empty.hint':
    'Hier verschijnt wat bij je klanten aandacht vraagt: licenties die binnenkort verlopen, of die nog niet gekoppeld of geactiveerd zijn. Je account heeft nog geen toegang tot een klant. Vraag die aan je beheerder.',
  'overview.empty.title': 'Nog geen klanten',
  'overview.ends.about': 'Eindes die de dienst vermeldt of die uit de duur zijn berekend.',
  'overview.ends.computed': 'berekend uit de duur',
  'overview.ends.later': 'na {month}: {count}',
  'overview.ends.month': 'Maand',
  'overview.ends.noUnit':
    'Alleen eindes die de dienst vermeldt, omdat de eenheid van de duur niet is ingesteld.',
  'overview.ends.past': 'verlopen: {count}',
  'overview.ends.stated': 'vermeld door de dienst',
  'overview.ends.title': 'Eindes per maand',
  'overview.ends.unknown': 'einde niet bekend: {count}',
  'overview.failed.title':
    '{count, plural, one {# klant kon niet worden geladen en telt niet mee} other {# klanten konden niet worden geladen en tellen niet mee}}',
  'overview.licenses': '{count, plural, one {# licentie} other {# licenties}}',
  'overview.loading': 'Je klanten worden geladen…',
  'overview.many.hint':
    '{count, plural, one {Dat kost # aanvraag bij de dienst.} other {Dat kost # aanvragen bij de dienst, vier tegelijk. Je kunt stoppen en later verdergaan.}}',
  'overview.many.start': '{count, plural, one {# klant laden} other {# klanten laden}}',
  'overview.many.title':
    '{count, plural, one {De licenties van # klant zijn nog niet geladen} other {De licenties van # klanten zijn nog niet allemaal geladen}}',
  'overview.matching': 'De licenties',
  'overview.matching.count': '{shown} van {all} licenties, van {customers} klanten',
  'overview.needs.endedRecently':
    '{count, plural, one {# licentie is} other {# licenties zijn}} in {days, plural, one {het laatste etmaal} other {de laatste # dagen}} verlopen',
  'overview.needs.endsSoon':
    '{count, plural, one {# licentie verloopt} other {# licenties verlopen}} binnen {days, plural, one {# dag} other {# dagen}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licentie is gekoppeld en niet geactiveerd} other {# licenties zijn gekoppeld en niet geactiveerd}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licentie is aan geen controller gekoppeld} other {# licenties zijn aan geen controller gekoppeld}}',
  'overview.none': 'Geen passende licenties',
  'overview.noneYet': 'Nog geen passende licenties',
  'overview.noneYet.hint': 'Nog niet alle klanten zijn geladen.',
  'overview.nothing': 'Niets vraagt aandacht.',
  'overview.nothingYet': 'Tot nu toe vraagt niets aandacht.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licenties',
  'overview.progress': '{done} van {total} klanten geladen',
  'overview.progress.failed': '{done} van {total} klanten geladen, {failed} niet gelukt',
  'overview.state': 'Toestand',
  'overview.states.about': 'Van {count} licenties van de geladen klanten.',
  'overview.states.title': 'Licenties per toestand',
  'overview.table.hide': 'Tabel verbergen',
  'overview.table.show': 'Als tabel tonen',
  'overview.title': 'Overzicht',
  'overview.type.commercial': 'zakelijk',
  'overview.type.other': 'andere',
  'overview.type.residential': 'particulier',
  'overview.withoutUuid':
    '{count, plural, one {Van # klant is geen UUID bekend, dus de licenties kunnen niet worden geladen.} other {Van # klanten is geen UUID bekend, dus hun licenties kunnen niet worden geladen.}}',
} satisfies Record<keyof typeof en, string>;
