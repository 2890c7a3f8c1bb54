import type en from '#i18n/en/licenseDetail.ts';

export default {
  'licenseDetail.key.notKept':
    'L’intervention sur cet appareil ne garde que la fin de cette clé. La clé entière demande un réseau.',
  'licenseDetail.calendar': 'Ajouter la fin à l’agenda',
  'licenseDetail.calendar.title': 'La licence {key} de {customer} expire',
  'licenseDetail.copyDatalink': 'Copier l’id d’association',
  'licenseDetail.copyId': 'Copier l’id',
  'licenseDetail.copyLink': 'Copier le lien',
  'licenseDetail.copyTicket': 'Copier pour un ticket',
  'licenseDetail.copyTicket.markdown': 'Copier en Markdown',
  'licenseDetail.datalinks': 'Associations à des contrôleurs',
  'licenseDetail.datalinks.none': 'aucune',
  'licenseDetail.duration.unit.hint':
    'Le service n’indique pas s’il s’agit de jours, de mois ou d’années. Un administrateur peut configurer l’unité ; la fin est alors calculée.',
  'licenseDetail.key.aloud': 'Lire la clé à voix haute',
  'licenseDetail.key.aloudBack': 'Retour aux détails',
  'licenseDetail.key.hide': 'Masquer la clé',
  'licenseDetail.key.show': 'Afficher la clé',
  'licenseDetail.ticket.customer': 'Client',
  'licenseDetail.ticket.read': 'Données lues le',
} satisfies Record<keyof typeof en, string>;
