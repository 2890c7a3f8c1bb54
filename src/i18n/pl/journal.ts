import type en from '#i18n/en/journal.ts';

export default {
  'journal.about': 'Przypisania i aktywacje na tym urządzeniu i tym koncie oraz ich wyniki.',
  'journal.check': 'Sprawdź dziennik audytu',
  'journal.check.about':
    'Każdy rekord zawiera odcisk poprzedniego, więc widać, gdy rekord zmieniono, usunięto, dodano lub przeniesiono. Aby wykluczyć, że przepisano cały dziennik, porównaj ostatni odcisk z zanotowanym wcześniej.',
  'journal.check.broken': '{source}: rekord {seq} się nie zgadza',
  'journal.check.broken.hint':
    'Jest na pozycji {position}. Rekordy przed nim są niezmienione; kolejne nie są sprawdzone.',
  'journal.check.device': 'Na tym urządzeniu',
  'journal.check.file': 'Sprawdź plik',
  'journal.check.last': 'Ostatni odcisk: {hash}',
  'journal.check.leftOut':
    '{count, plural, one {# rekord jest pominięty i niesprawdzony.} few {# rekordy są pominięte i niesprawdzone.} many {# rekordów jest pominiętych i niesprawdzonych.} other {# rekordu jest pominięte i niesprawdzone.}}',
  'journal.check.notAuditLog':
    'Ten plik nie jest dziennikiem audytu wyeksportowanym z tego panelu jako JSON. Wybierz inny plik.',
  'journal.check.pruned':
    '{count, plural, one {# starszy rekord usunięto, aby zrobić miejsce.} few {# starsze rekordy usunięto, aby zrobić miejsce.} many {# starszych rekordów usunięto, aby zrobić miejsce.} other {# starszego rekordu usunięto, aby zrobić miejsce.}}',
  'journal.check.span': 'Od {from} do {to}.',
  'journal.check.title': 'Sprawdź dziennik audytu',
  'journal.check.tooLong': 'Ten plik jest za duży na dziennik audytu. Wybierz inny.',
  'journal.check.intact':
    '{count, plural, one {{source}: nienaruszony, # rekord} few {{source}: nienaruszony, # rekordy} many {{source}: nienaruszony, # rekordów} other {{source}: nienaruszony, # rekordu}}',
  'journal.clock.fast': 'zegar urządzenia spieszy się o {seconds} s względem zegara usługi',
  'journal.clock.slow': 'zegar urządzenia spóźnia się o {seconds} s względem zegara usługi',
  'journal.count': '{shown} z {all, plural, one {# wpisu} few {# wpisów} many {# wpisów} other {# wpisu}}',
  'journal.empty.hint':
    'Każde przypisanie i każda aktywacja są tu zapisywane przed wysłaniem. Dzięki temu nawet po utracie połączenia widać, co wysłano i z jakim wynikiem. To, co jest jeszcze nieznane, jest sprawdzane ponownie, dopóki panel jest otwarty, i nigdy nie jest wysyłane ponownie samo.',
  'journal.empty.title': 'Nie ma jeszcze wpisów',
  'journal.audit': 'Dziennik audytu',
  'journal.audit.none':
    'Dla tego wpisu nie ma dziennika audytu: wpis jest starszy niż dziennik albo jego rekordy usunięto, aby zrobić miejsce.',
  'journal.export.filtered.hint':
    'Pozostałe rekordy tylko jako odciski, aby dziennik nadal dało się sprawdzić.',
  'journal.export.filtered.json': 'Filtrowany dziennik audytu, JSON',
  'journal.export.filtered.text': 'Filtrowany dziennik audytu, tekst',
  'journal.export.json': 'Pełny dziennik audytu, JSON',
  'journal.export.json.hint': 'Można go sprawdzić przez „Sprawdź plik”; może to zrobić każdy.',
  'journal.export.nothing': 'Niczego jeszcze nie zapisano.',
  'journal.export.share': 'Udostępnij pełny dziennik audytu',
  'journal.export.text': 'Pełny dziennik audytu, tekst',
  'journal.fact.accepted': 'Usługa odpowiedziała, że wykonano',
  'journal.fact.failed': 'Nie udało się odczytać danych',
  'journal.fact.intended': 'Zapisano, zanim cokolwiek wysłano',
  'journal.fact.lost': 'Odpowiedź zaginęła',
  'journal.fact.notShown': 'Odczyt kontrolny: dane tego nie pokazują',
  'journal.fact.refused': 'Usługa odmówiła',
  'journal.fact.sent.activate': 'Wysłano: aktywuj teraz',
  'journal.fact.sent.activateAt': 'Wysłano: aktywuj {when}',
  'journal.fact.sent.claim': 'Wysłano: przypisz do sterownika',
  'journal.fact.shown': 'Odczyt kontrolny: dane to pokazują',
  'journal.fact.takenBack': 'Anulowano przed wysłaniem',
  'journal.filter.all': 'Wszystkie sterowniki',
  'journal.filter.controller': 'Sterownik',
  'journal.filter.text': 'Ostatnie cztery znaki klucza lub ID',
  'journal.misfit.changed': 'Jego treść została zmieniona.',
  'journal.misfit.end': 'Brakuje ostatnich rekordów albo nie są to ostatnie zapisane.',
  'journal.misfit.link': 'Nie wynika z rekordu przed nim.',
  'journal.misfit.order': 'W tym miejscu rekord usunięto, dodano lub przeniesiono.',
  'journal.misfit.unreadable': 'To nie jest prawidłowy rekord.',
  'journal.noMatch.hint': 'Spróbuj wpisać mniej znaków albo wybierz wszystkie sterowniki.',
  'journal.noMatch.title': 'Żaden wpis nie pasuje',
  'journal.reading': 'Wczytywanie dziennika…',
  'journal.text.exported': 'Wyeksportowano {when}',
  'journal.text.how':
    'Każdy wiersz w nawiasach klamrowych to tekst, z którego obliczono skrót (SHA-256, UTF-8) podany pod nim. „prev” to skrót poprzedniego rekordu, dla pierwszego 64 zera.',
  'journal.text.line': '{time} {subject}: {fact}',
  'journal.text.last': 'Ostatni zapisany rekord ma numer {seq} i skrót {hash}',
  'journal.text.pruned':
    '{count, plural, one {# starszy rekord usunięto, aby zrobić miejsce. Jego skrót: {hash}} few {# starsze rekordy usunięto, aby zrobić miejsce. Skrót ostatniego z nich: {hash}} many {# starszych rekordów usunięto, aby zrobić miejsce. Skrót ostatniego z nich: {hash}} other {# starszego rekordu usunięto, aby zrobić miejsce. Skrót ostatniego z nich: {hash}}}',
  'journal.text.leftOut': '{record} pominięto w tym wyciągu',
  'journal.text.title': 'Dziennik audytu przypisań i aktywacji na jednym urządzeniu i jednym koncie',
  'journal.title': 'Dziennik',
  'journal.verdict.confirmed': 'Wynik: potwierdzone w danych usługi',
  'journal.verdict.notThere': 'Wynik: nie dotarło',
  'journal.verdict.refused': 'Wynik: nie wykonano',
  'journal.verdict.unknown': 'Wynik: nadal nieznany',
} satisfies Record<keyof typeof en, string>;
