import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'Het bezoek op dit toestel bewaart alleen het einde van deze sleutel. Voor de hele sleutel is een netwerk nodig.',
  'licenseDetail.calendar': 'Einde in agenda zetten',
  'licenseDetail.calendar.title': 'Licentie {key} van {customer} verloopt',
  'licenseDetail.copyDatalink': 'Id van de koppeling kopiëren',
  'licenseDetail.copyId': 'Id kopiëren',
  'licenseDetail.copyLink': 'Link kopiëren',
  'licenseDetail.copyTicket': 'Kopiëren voor een ticket',
  'licenseDetail.copyTicket.markdown': 'Kopiëren als Markdown',
  'licenseDetail.datalinks': 'Koppelingen met controllers',
  'licenseDetail.datalinks.none': 'geen',
  'licenseDetail.duration.unit.hint':
    'De dienst zegt niet of dit dagen, maanden of jaren zijn. Een beheerder kan de eenheid instellen; dan wordt het einde berekend.',
  'licenseDetail.key.aloud': 'Sleutel voorlezen',
  'licenseDetail.key.aloudBack': 'Terug naar de details',
  'licenseDetail.key.hide': 'Sleutel verbergen',
  'licenseDetail.key.show': 'Sleutel tonen',
  'licenseDetail.ticket.customer': 'Klant',
  'licenseDetail.ticket.read': 'Gelezen',
} satisfies Record<keyof typeof en, string>;
