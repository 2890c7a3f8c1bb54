import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Licencje pojawią się tutaj, gdy klient je kupi. Jeśli masz klucz licencyjny, przypisz go.',
  'licenses.empty.title': 'Ten klient nie ma jeszcze licencji',
  'licenses.noneReadable.hint': 'Lista nie jest pusta, ale panel nie potrafi odczytać żadnej z licencji.',
  'licenses.noneReadable.title': 'Nie udało się odczytać żadnej licencji',
  'licenses.sort.ascending': 'Rosnąco, odwróć kolejność',
  'licenses.sort.descending': 'Malejąco, odwróć kolejność',
  'licenses.sort.none': 'kolejność z usługi',
  'licenses.sort.thenBy': 'Następnie',
  'licenses.tableSettings.columns': 'Kolumny',
  'licenses.tableSettings.columns.hint': 'Kolumny, które się nie mieszczą, są w szczegółach.',
  'licenses.tableSettings.density': 'Wysokość wierszy',
  'licenses.tableSettings.density.comfortable': 'Duża',
  'licenses.tableSettings.density.compact': 'Mała',
} satisfies Record<keyof typeof en, string>;
