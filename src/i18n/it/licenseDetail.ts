import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'L’intervento su questo dispositivo conserva solo la fine di questa chiave. Per la chiave intera serve una rete.',
  'licenseDetail.calendar': 'Aggiungi scadenza al calendario',
  'licenseDetail.calendar.title': 'La licenza {key} di {customer} scade',
  'licenseDetail.copyDatalink': 'Copia id associazione',
  'licenseDetail.copyId': 'Copia id',
  'licenseDetail.copyLink': 'Copia link',
  'licenseDetail.copyTicket': 'Copia per un ticket',
  'licenseDetail.copyTicket.markdown': 'Copia come Markdown',
  'licenseDetail.datalinks': 'Associazioni a controller',
  'licenseDetail.datalinks.none': 'nessuna',
  'licenseDetail.duration.unit.hint':
    'Il servizio non dice se sono giorni, mesi o anni. Chi amministra può impostare l’unità; la scadenza viene allora calcolata.',
  'licenseDetail.key.aloud': 'Leggi la chiave a voce',
  'licenseDetail.key.aloudBack': 'Torna ai dettagli',
  'licenseDetail.key.hide': 'Nascondi chiave',
  'licenseDetail.key.show': 'Mostra chiave',
  'licenseDetail.ticket.customer': 'Cliente',
  'licenseDetail.ticket.read': 'Lettura',
} satisfies Record<keyof typeof en, string>;
