import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'Der Einsatz auf diesem Gerät behält nur das Ende dieses Schlüssels. Der ganze Schlüssel braucht ein Netz.',
  'licenseDetail.calendar': 'Ablauf in Kalender eintragen',
  'licenseDetail.calendar.title': 'Lizenz {key} von {customer} läuft ab',
  'licenseDetail.copyDatalink': 'Zuweisungs-ID kopieren',
  'licenseDetail.copyId': 'ID kopieren',
  'licenseDetail.copyLink': 'Link kopieren',
  'licenseDetail.copyTicket': 'Für ein Ticket kopieren',
  'licenseDetail.copyTicket.markdown': 'Als Markdown kopieren',
  'licenseDetail.datalinks': 'Zuweisungen an Controller',
  'licenseDetail.datalinks.none': 'keine',
  'licenseDetail.duration.unit.hint':
    'Der Dienst gibt nicht an, ob das Tage, Monate oder Jahre sind. Die Administration kann die Einheit einstellen; dann wird der Ablauf berechnet.',
  'licenseDetail.key.aloud': 'Schlüssel vorlesen',
  'licenseDetail.key.aloudBack': 'Zurück zu den Details',
  'licenseDetail.key.hide': 'Schlüssel verbergen',
  'licenseDetail.key.show': 'Schlüssel anzeigen',
  'licenseDetail.ticket.customer': 'Kunde',
  'licenseDetail.ticket.read': 'Stand',
} satisfies Record<keyof typeof en, string>;
