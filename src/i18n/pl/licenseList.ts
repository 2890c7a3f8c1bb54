import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Tutaj pojawią się licencje, które kupi ten klient, każda ze stanem, mocami i datą końca. Licencje kupuje się poza tym panelem. Jeśli masz już klucz licencyjny, przypisz z jego pomocą licencję do sterownika.',
  'licenses.empty.title': 'Ten klient nie ma jeszcze licencji',
  'licenses.noneReadable.hint': 'Lista nie jest pusta, ale panel nie potrafi odczytać żadnej z licencji.',
  'licenses.noneReadable.title': 'Nie udało się odczytać żadnej licencji',
  'licenses.sort.ascending': 'Rosnąco, odwróć kolejność',
  'licenses.sort.descending': 'Malejąco, odwróć kolejność',
  'licenses.sort.none': 'kolejność z usługi',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Następnie',
  'licenses.tableSettings.columns': 'Kolumny',
  'licenses.tableSettings.columns.hint': 'Kolumny, które się nie mieszczą, są w szczegółach.',
  'licenses.tableSettings.density': 'Wysokość wierszy',
  'licenses.tableSettings.density.comfortable': 'Duża',
  'licenses.tableSettings.density.compact': 'Mała',
} satisfies Record<keyof typeof en, string>;
