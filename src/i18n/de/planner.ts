import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'Die Uhr dieses Geräts geht gegenüber der des Servers {minutes, plural, one {# Minute} other {# Minuten}} vor. Es zählt die Zeit in UTC.',
  'claim.when.clockBehind':
    'Die Uhr dieses Geräts geht gegenüber der des Servers {minutes, plural, one {# Minute} other {# Minuten}} nach. Es zählt die Zeit in UTC.',
  'claim.when.date': 'Datum',
  'claim.when.date.missing': 'Wählen Sie das Datum.',
  'claim.when.farAhead': 'Das liegt mehr als ein Jahr in der Zukunft. Prüfen Sie das Jahr.',
  'claim.when.here': 'Nach der Uhr dieses Geräts: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'Die Uhr wird über diese Stunde vorgestellt, es gibt sie also nicht. Der nächste gültige Zeitpunkt ist {next}.',
  'claim.when.past': 'Dieser Zeitpunkt ist vorbei.',
  'claim.when.time': 'Uhrzeit am Standort',
  'claim.when.time.missing': 'Wählen Sie die Uhrzeit.',
  'claim.when.twice': 'Die Uhr wird zurückgestellt, diese Stunde gibt es also zweimal. Welche ist gemeint?',
  'claim.when.zone': 'Zeitzone des Standorts',
  'claim.when.zone.here': '{zone} (wie dieses Gerät)',
  'claim.when.zone.unknown':
    'Dieses Gerät gibt seine Zeitzone nicht an. Wählen Sie die Zeitzone des Standorts.',
} satisfies Record<keyof typeof en, string>;
