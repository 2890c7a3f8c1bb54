import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'El reloj de este dispositivo va {minutes, plural, one {# minuto} other {# minutos}} por delante del reloj del servidor. Cuenta la hora UTC.',
  'claim.when.clockBehind':
    'El reloj de este dispositivo va {minutes, plural, one {# minuto} other {# minutos}} por detrás del reloj del servidor. Cuenta la hora UTC.',
  'claim.when.date': 'Fecha',
  'claim.when.date.missing': 'Elige la fecha.',
  'claim.when.farAhead': 'Falta más de un año. Revisa el año.',
  'claim.when.here': 'Según el reloj de este dispositivo: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never':
    'Esta hora no existe: los relojes se adelantan en ese momento. La siguiente hora válida es {next}.',
  'claim.when.past': 'Esta hora ya ha pasado.',
  'claim.when.time': 'Hora en la instalación',
  'claim.when.time.missing': 'Elige la hora.',
  'claim.when.twice': 'Los relojes se atrasan, así que esta hora se repite. ¿Cuál de las dos?',
  'claim.when.zone': 'Zona horaria de la instalación',
  'claim.when.zone.here': '{zone} (como este dispositivo)',
  'claim.when.zone.unknown': 'Este dispositivo no indica su zona horaria. Elige la de la instalación.',
} satisfies Record<keyof typeof en, string>;
