import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Wyszukaj ponownie',
  'share.all': 'Wyszukaj wszystkie',
  'share.code': 'Wyszukaj kod',
  'share.notTaken': 'Udostępniona treść nie dotarła',
  'share.nothing': 'Nic tu nie czeka',
  'share.nothing.hint':
    'To, co udostępnia inna aplikacja, pojawia się tutaj jeden raz. Aby zobaczyć to znowu, trzeba udostępnić ponownie.',
  'share.problem.noPhoto': 'Ten plik nie jest zdjęciem. Udostępnij zdjęcie lub tekst.',
  'share.problem.noRoom': 'Na tym urządzeniu brakuje miejsca. Zwolnij miejsce i udostępnij ponownie.',
  'share.problem.notReady':
    'Ta przeglądarka nie zapisała jeszcze panelu na urządzeniu. Poczekaj tu kilka sekund bez wylogowania i udostępnij ponownie. Jeśli to nie pomoże, wklej tekst do wyszukiwarki albo wybierz zdjęcie tam, gdzie skanujesz.',
  'share.problem.photosTooLarge': 'Zdjęcia mają razem ponad 48 MB. Udostępnij mniej zdjęć lub mniejsze.',
  'share.problem.textTooLong':
    'Tekst ma ponad 100 000 znaków. Udostępnij fragment, który wymienia licencję lub sterownik.',
  'share.problem.tooManyPhotos': 'To więcej niż 10 zdjęć. Udostępnij najwyżej 10 naraz.',
  'share.problem.unreadable': 'Nie udało się tego odczytać. Udostępnij ponownie, jako zdjęcie lub tekst.',
  'share.reader.hint': 'Czytnik za pierwszym razem potrzebuje sieci. Sprawdź połączenie i spróbuj ponownie.',
  'share.text': 'Wyszukaj dołączony tekst',
  'share.title': 'Udostępnione z innej aplikacji',
} satisfies Record<keyof typeof en, string>;
