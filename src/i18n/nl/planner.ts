import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'De klok van dit apparaat loopt {minutes, plural, one {# minuut} other {# minuten}} voor op die van de server. Het tijdstip in UTC telt.',
  'claim.when.clockBehind':
    'De klok van dit apparaat loopt {minutes, plural, one {# minuut} other {# minuten}} achter op die van de server. Het tijdstip in UTC telt.',
  'claim.when.date': 'Datum',
  'claim.when.date.missing': 'Kies de datum.',
  'claim.when.farAhead': 'Dat is meer dan een jaar vooruit. Controleer het jaar.',
  'claim.when.here': 'Op de klok van dit apparaat: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'De klok gaat over dit uur vooruit, dus het bestaat niet. Het volgende moment is {next}.',
  'claim.when.past': 'Dat moment is voorbij.',
  'claim.when.time': 'Tijd op de locatie',
  'claim.when.time.missing': 'Kies de tijd.',
  'claim.when.twice': 'De klok gaat terug, dus dit uur komt twee keer voor. Welke van de twee?',
  'claim.when.zone': 'Tijdzone van de locatie',
  'claim.when.zone.here': '{zone} (zoals dit apparaat)',
  'claim.when.zone.unknown': 'Dit apparaat meldt geen tijdzone. Kies de tijdzone van de locatie.',
} satisfies Record<keyof typeof en, string>;
