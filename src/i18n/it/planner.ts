import type en from '#i18n/en/planner.ts';

export default {
  'claim.when.clockAhead':
    'L’orologio di questo dispositivo è avanti di {minutes, plural, one {# minuto} other {# minuti}} rispetto a quello del server. Vale l’ora UTC.',
  'claim.when.clockBehind':
    'L’orologio di questo dispositivo è indietro di {minutes, plural, one {# minuto} other {# minuti}} rispetto a quello del server. Vale l’ora UTC.',
  'claim.when.date': 'Data',
  'claim.when.date.missing': 'Scegli la data.',
  'claim.when.farAhead': 'Manca più di un anno. Controlla l’anno.',
  'claim.when.here': 'Secondo l’orologio di questo dispositivo: {here}',
  'claim.when.meaning': '{local} = {utc}',
  'claim.when.never': 'L’orologio salta quest’ora, quindi non esiste. Il primo orario valido è {next}.',
  'claim.when.past': 'Questo momento è già passato.',
  'claim.when.time': 'Ora dell’impianto',
  'claim.when.time.missing': 'Scegli l’ora.',
  'claim.when.twice': 'L’orologio torna indietro, quindi quest’ora capita due volte. Quale delle due?',
  'claim.when.zone': 'Fuso orario dell’impianto',
  'claim.when.zone.here': '{zone} (come questo dispositivo)',
  'claim.when.zone.unknown': 'Questo dispositivo non indica il fuso orario. Scegli quello dell’impianto.',
} satisfies Record<keyof typeof en, string>;
