import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'Wizyta na tym urządzeniu zachowuje tylko koniec tego klucza. Do całego klucza potrzebna jest sieć.',
  'licenseDetail.calendar': 'Dodaj koniec do kalendarza',
  'licenseDetail.calendar.title': 'Licencja {key} klienta {customer} wygasa',
  'licenseDetail.copyDatalink': 'Kopiuj ID przypisania',
  'licenseDetail.copyId': 'Kopiuj ID',
  'licenseDetail.copyLink': 'Kopiuj link',
  'licenseDetail.copyTicket': 'Kopiuj do zgłoszenia',
  'licenseDetail.copyTicket.markdown': 'Kopiuj jako Markdown',
  'licenseDetail.datalinks': 'Przypisania do sterowników',
  'licenseDetail.datalinks.none': 'brak',
  'licenseDetail.duration.unit.hint':
    'Usługa nie podaje, czy są to dni, miesiące czy lata. Administrator może ustawić jednostkę; wtedy koniec zostanie obliczony.',
  'licenseDetail.key.aloud': 'Czytaj klucz na głos',
  'licenseDetail.key.aloudBack': 'Wróć do szczegółów',
  'licenseDetail.key.hide': 'Ukryj klucz',
  'licenseDetail.key.show': 'Pokaż klucz',
  'licenseDetail.ticket.customer': 'Klient',
  'licenseDetail.ticket.read': 'Odczyt',
} satisfies Record<keyof typeof en, string>;
