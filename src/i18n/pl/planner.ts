import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'Zegar tego urządzenia spieszy się względem zegara serwera o {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}. Liczy się czas UTC.',
  'claim.when.clockBehind':
    'Zegar tego urządzenia spóźnia się względem zegara serwera o {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}. Liczy się czas UTC.',
  'claim.when.date': 'Data',
  'claim.when.date.missing': 'Wybierz datę.',
  'claim.when.farAhead': 'To ponad rok od dziś. Sprawdź rok.',
  'claim.when.here': 'Według zegara tego urządzenia: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'Zegary są przestawiane o tę godzinę do przodu, więc ona nie istnieje. Następny możliwy termin: {next}.',
  'claim.when.past': 'Ten termin już minął.',
  'claim.when.time': 'Godzina na obiekcie',
  'claim.when.time.missing': 'Wybierz godzinę.',
  'claim.when.twice': 'Zegary są cofane, więc ta godzina występuje dwa razy. Którą wybrać?',
  'claim.when.zone': 'Strefa czasowa obiektu',
  'claim.when.zone.here': '{zone} (jak to urządzenie)',
  'claim.when.zone.unknown': 'To urządzenie nie podaje strefy czasowej. Wybierz strefę obiektu.',
} satisfies Record<keyof typeof en, string>;
