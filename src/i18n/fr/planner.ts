import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'L’horloge de cet appareil avance de {minutes, plural, one {# minute} other {# minutes}} sur celle du serveur. C’est l’heure UTC qui compte.',
  'claim.when.clockBehind':
    'L’horloge de cet appareil retarde de {minutes, plural, one {# minute} other {# minutes}} sur celle du serveur. C’est l’heure UTC qui compte.',
  'claim.when.date': 'Date',
  'claim.when.date.missing': 'Choisissez la date.',
  'claim.when.farAhead': 'C’est dans plus d’un an. Vérifiez l’année.',
  'claim.when.here': 'Selon l’horloge de cet appareil : {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'Cette heure n’existe pas : on passe à l’heure d’été à ce moment. La prochaine heure valable est {next}.',
  'claim.when.past': 'Cette heure est passée.',
  'claim.when.time': 'Heure sur le site',
  'claim.when.time.missing': 'Choisissez l’heure.',
  'claim.when.twice': 'Le changement d’heure fait passer deux fois par cette heure. Laquelle ?',
  'claim.when.zone': 'Fuseau horaire du site',
  'claim.when.zone.here': '{zone} (comme cet appareil)',
  'claim.when.zone.unknown': 'Cet appareil n’indique pas son fuseau horaire. Choisissez celui du site.',
} satisfies Record<keyof typeof en, string>;
