import type en from '#i18n/en/stickers.ts';

export default {
  'stickers.about': 'Aparat dowolnego telefonu odczyta naklejkę i otworzy sterownik, gotowy na licencję.',
  'stickers.all': 'Zaznacz wszystkie',
  'stickers.chosen': 'Wybrano {chosen} z {all} sterowników',
  'stickers.code': 'Kod QR: {nodeId}',
  'stickers.empty': 'Brak sterowników do wydruku naklejek',
  'stickers.empty.hint':
    'Naklejki drukuje się dla sterowników, które widzisz. Odśwież, gdy sterowniki zostaną zarejestrowane.',
  'stickers.failed': 'Nie udało się wczytać sterowników',
  'stickers.hint':
    'Drukuj w rozmiarze 100%, bez skalowania. Na napoczętym arkuszu zacznij od pierwszej wolnej etykiety, licząc wierszami.',
  'stickers.none': 'Wybierz co najmniej jeden sterownik.',
  'stickers.noneChosen': 'Odznacz wszystkie',
  'stickers.paper': 'Arkusz etykiet',
  'stickers.paper.option': '{name}: {columns} × {rows}, {width} × {height} mm',
  'stickers.preview': 'Podgląd',
  'stickers.print':
    '{count, plural, one {Drukuj # naklejkę} few {Drukuj # naklejki} many {Drukuj # naklejek} other {Drukuj # naklejki}}',
  'stickers.start': 'Pierwsza etykieta',
  'stickers.title': 'Naklejki',
} satisfies Record<keyof typeof en, string>;
