import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licencje wygasające później niż {month}',
  'overview.filter.capacity': 'Licencje z podaną mocą: {capacity}',
  'overview.filter.endedRecently':
    'Licencje, które wygasły w ciągu {days, plural, one {ostatniego dnia} few {ostatnich # dni} many {ostatnich # dni} other {ostatniego # dnia}}',
  'overview.filter.endsSoon':
    'Licencje wygasające w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}',
  'overview.filter.month': 'Licencje wygasające: {month}',
  'overview.filter.notActivated': 'Licencje przypisane, ale nieaktywowane',
  'overview.filter.past': 'Wygasłe licencje',
  'overview.filter.state': 'Licencje: {state}',
  'overview.filter.type': 'typ: {type}',
  'overview.filter.unknown': 'Licencje o nieznanym końcu',
  'overview.filter.unlinked': 'Licencje nieprzypisane do sterownika',
  'overview.attention': 'Co wymaga uwagi',
  'overview.back': 'Wróć do przeglądu',
  'overview.capacity.notStated': 'nie podano: {count} z {all}',
  'overview.capacity.title': 'Moc według typu',
  'overview.capacity.about':
    'kW licencji, które nie wygasły ({count}). Niepodane moce nie są liczone: mogą oznaczać brak limitu albo że licencja ich nie obejmuje.',
  'overview.capacity': 'Moc',
  'overview.customers.failed': 'Nie udało się wczytać Twoich klientów',
  'overview.empty.hint':
    'Tutaj pojawi się to, co u Twoich klientów wymaga uwagi: licencje, które wkrótce wygasną albo nie są jeszcze przypisane lub aktywowane. Twoje konto nie ma jeszcze dostępu do żadnego klienta. Poproś o niego administratora.',
  'overview.empty.title': 'Nie ma jeszcze klientów',
  'overview.ends.about': 'Daty podane przez usługę lub obliczone z okresu ważności.',
  'overview.ends.computed': 'obliczono z okresu ważności',
  'overview.ends.later': 'później niż {month}: {count}',
  'overview.ends.month': 'Miesiąc',
  'overview.ends.noUnit': 'Tylko daty podane przez usługę, bo jednostka okresu ważności nie jest ustawiona.',
  'overview.ends.past': 'wygasły: {count}',
  'overview.ends.stated': 'podano w usłudze',
  'overview.ends.title': 'Koniec według miesięcy',
  'overview.ends.unknown': 'koniec nieznany: {count}',
  'overview.failed.title':
    '{count, plural, one {Nie udało się wczytać # klienta, nie ma go w liczbach} few {Nie udało się wczytać # klientów, nie ma ich w liczbach} many {Nie udało się wczytać # klientów, nie ma ich w liczbach} other {Nie udało się wczytać # klienta, nie ma ich w liczbach}}',
  'overview.licenses':
    '{count, plural, one {# licencja} few {# licencje} many {# licencji} other {# licencji}}',
  'overview.loading': 'Wczytywanie Twoich klientów…',
  'overview.many.hint':
    '{count, plural, one {Wymaga to # zapytania do usługi.} few {Wymaga to # zapytań do usługi, po cztery naraz. Możesz zatrzymać i wrócić do tego później.} many {Wymaga to # zapytań do usługi, po cztery naraz. Możesz zatrzymać i wrócić do tego później.} other {Wymaga to # zapytania do usługi, po cztery naraz. Możesz zatrzymać i wrócić do tego później.}}',
  'overview.many.start':
    '{count, plural, one {Wczytaj # klienta} few {Wczytaj # klientów} many {Wczytaj # klientów} other {Wczytaj # klienta}}',
  'overview.many.title':
    '{count, plural, one {Licencje # klienta nie są jeszcze wczytane} few {Licencje # klientów nie są jeszcze wszystkie wczytane} many {Licencje # klientów nie są jeszcze wszystkie wczytane} other {Licencje # klienta nie są jeszcze wszystkie wczytane}}',
  'overview.matching': 'Licencje',
  'overview.matching.count': '{shown} z {all} licencji, klienci: {customers}',
  'overview.needs.endedRecently':
    '{count, plural, one {# licencja wygasła} few {# licencje wygasły} many {# licencji wygasło} other {# licencji wygasło}} w ciągu {days, plural, one {ostatniego dnia} few {ostatnich # dni} many {ostatnich # dni} other {ostatniego # dnia}}',
  'overview.needs.endsSoon':
    '{count, plural, one {# licencja wygaśnie} few {# licencje wygasną} many {# licencji wygaśnie} other {# licencji wygaśnie}} w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licencja jest przypisana i nieaktywowana} few {# licencje są przypisane i nieaktywowane} many {# licencji jest przypisanych i nieaktywowanych} other {# licencji jest przypisanych i nieaktywowanych}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licencja nie jest przypisana do sterownika} few {# licencje nie są przypisane do sterownika} many {# licencji nie jest przypisanych do sterownika} other {# licencji nie jest przypisanych do sterownika}}',
  'overview.none': 'Brak pasujących licencji',
  'overview.noneYet': 'Na razie brak pasujących licencji',
  'overview.noneYet.hint': 'Nie wszyscy klienci są wczytani.',
  'overview.nothing': 'Nic nie wymaga uwagi.',
  'overview.nothingYet': 'Na razie nic nie wymaga uwagi.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licencje',
  'overview.progress': 'Wczytano {done} z {total} klientów',
  'overview.progress.failed': 'Wczytano {done} z {total} klientów, nieudane: {failed}',
  'overview.state': 'Stan',
  'overview.states.about': 'Licencje wczytanych klientów: {count}.',
  'overview.states.title': 'Licencje według stanu',
  'overview.table.hide': 'Ukryj tabelę',
  'overview.table.show': 'Pokaż jako tabelę',
  'overview.title': 'Przegląd',
  'overview.type.commercial': 'dla firmy',
  'overview.type.other': 'inne',
  'overview.type.residential': 'dla domu',
  'overview.withoutUuid':
    '{count, plural, one {# klient nie ma znanego UUID, więc nie można wczytać jego licencji.} few {# klienci nie mają znanego UUID, więc nie można wczytać ich licencji.} many {# klientów nie ma znanego UUID, więc nie można wczytać ich licencji.} other {# klienta nie ma znanego UUID, więc nie można wczytać ich licencji.}}',
} satisfies Record<keyof typeof en, string>;
