export default {
  'licenseDetail.key.notKept':
    'The visit on this device keeps only the end of this key. The whole key needs a network.',
  'licenseDetail.calendar': 'Add end to calendar',
  'licenseDetail.calendar.title': 'License {key} of {customer} ends',
  'licenseDetail.copyDatalink': 'Copy link id',
  'licenseDetail.copyId': 'Copy id',
  'licenseDetail.copyLink': 'Copy link',
  'licenseDetail.copyTicket': 'Copy for a ticket',
  'licenseDetail.copyTicket.markdown': 'Copy as Markdown',
  'licenseDetail.datalinks': 'Links to controllers',
  'licenseDetail.datalinks.none': 'none',
  'licenseDetail.duration.unit.hint':
    'The service does not say whether this counts days, months or years. An administrator can configure the unit; the end is then computed.',
  'licenseDetail.key.aloud': 'Read the key aloud',
  'licenseDetail.key.aloudBack': 'Back to the details',
  'licenseDetail.key.hide': 'Hide the key',
  'licenseDetail.key.show': 'Show the key',
  'licenseDetail.ticket.customer': 'Customer',
  'licenseDetail.ticket.read': 'Read',
} as const;
