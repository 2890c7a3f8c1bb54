import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers':
    '{count, plural, one {# sterownik} few {# sterowniki} many {# sterowników} other {# sterownika}}',
  'customers.count':
    '{shown} z {all, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}',
  'customers.empty.hint':
    'Tutaj pojawią się Twoi klienci, każdy ze swoimi licencjami i sterownikami. Twoje konto nie ma jeszcze dostępu do żadnego klienta: poproś o niego administratora. Jeśli masz UUID klienta, wklej go powyżej, aby otworzyć stronę klienta.',
  'customers.empty.title': 'Nie ma jeszcze klientów',
  'customers.endsSoon':
    '{count, plural, one {# wkrótce wygaśnie} few {# wkrótce wygasną} many {# wkrótce wygaśnie} other {# wkrótce wygaśnie}}',
  'customers.failed': 'Nie udało się wczytać klientów',
  'customers.filter': 'Szukaj klienta',
  'customers.filter.hint': 'Po nazwie lub numerze. Wklejony UUID lub numer otwiera klienta.',
  'customers.licenses':
    '{count, plural, one {# licencja} few {# licencje} many {# licencji} other {# licencji}}',
  'customers.loading': 'Wczytywanie Twoich klientów…',
  'customers.missing': 'Żaden z Twoich klientów nie ma numeru {id}. Sprawdź numer albo wklej UUID.',
  'customers.noMatch.hint': 'Spróbuj wpisać część nazwy albo wklej UUID klienta.',
  'customers.noMatch.title': 'Żaden klient nie pasuje do „{text}”',
  'customers.noUuid': 'UUID nieznany',
  'customers.notActivated':
    '{count, plural, one {# do aktywacji} few {# do aktywacji} many {# do aktywacji} other {# do aktywacji}}',
  'customers.showAll': 'Pokaż wszystkich klientów',
  'customers.title': 'Klienci',
  'customers.unlinked':
    '{count, plural, one {# nieprzypisana} few {# nieprzypisane} many {# nieprzypisanych} other {# nieprzypisanej}}',
} satisfies Record<keyof typeof en, string>;
