export default {
  'claim.when.clockAhead':
    'This device’s clock is {minutes, plural, one {# minute} other {# minutes}} ahead of the server’s. The time in UTC counts.',
  'claim.when.clockBehind':
    'This device’s clock is {minutes, plural, one {# minute} other {# minutes}} behind the server’s. The time in UTC counts.',
  'claim.when.date': 'Date',
  'claim.when.date.missing': 'Choose the date.',
  'claim.when.farAhead': 'This is more than a year ahead. Check the year.',
  'claim.when.here': 'By this device’s clock: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'The clocks go forward over this hour, so it does not exist. The next valid time is {next}.',
  'claim.when.past': 'This time has passed.',
  'claim.when.time': 'Time at the site',
  'claim.when.time.missing': 'Choose the time.',
  'claim.when.twice': 'The clocks go back, so this hour happens twice. Which one?',
  'claim.when.zone': 'Time zone of the site',
  'claim.when.zone.here': '{zone} (as this device)',
  'claim.when.zone.unknown': 'This device does not state its time zone. Choose the zone of the site.',
} as const;
