import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'O relógio deste dispositivo está {minutes, plural, one {# minuto} other {# minutos}} adiantado em relação ao do servidor. Conta a hora UTC.',
  'claim.when.clockBehind':
    'O relógio deste dispositivo está {minutes, plural, one {# minuto} other {# minutos}} atrasado em relação ao do servidor. Conta a hora UTC.',
  'claim.when.date': 'Data',
  'claim.when.date.missing': 'Escolha a data.',
  'claim.when.farAhead': 'Falta mais de um ano. Verifique o ano.',
  'claim.when.here': 'No relógio deste dispositivo: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never': 'O relógio salta esta hora, por isso ela não existe. A próxima hora válida é {next}.',
  'claim.when.past': 'Esta hora já passou.',
  'claim.when.time': 'Hora no local',
  'claim.when.time.missing': 'Escolha a hora.',
  'claim.when.twice': 'O relógio recua, por isso esta hora acontece duas vezes. Qual delas?',
  'claim.when.zone': 'Fuso horário do local',
  'claim.when.zone.here': '{zone} (como este dispositivo)',
  'claim.when.zone.unknown': 'Este dispositivo não indica o fuso horário. Escolha o do local.',
} satisfies Record<keyof typeof en, string>;
