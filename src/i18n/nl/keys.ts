import type en from '#i18n/en/keys.ts';

export default {
  'keys.fit.fits': 'past',
  'keys.fit.hint': 'Vermogens van de locatie. De kleinste licentie die past, staat bovenaan.',
  'keys.fit.kw': '{capacity}, kW',
  'keys.fit.notStated': '{capacity}: niet vermeld',
  'keys.fit.short': '{capacity} te klein',
  'keys.fit.spare': 'past, {kw} kW over',
  'keys.fit.title': 'Passend bij de locatie',
  'keys.pasted':
    '{count, plural, one {Eén sleutel gevonden in wat je plakte} other {# sleutels gevonden in wat je plakte}}',
  'keys.pasted.close': 'Weggooien',
  'keys.pasted.more': '{count, plural, one {en nog #} other {en nog #}}',
  'keys.pasted.none': 'Niets in wat je plakte lijkt op een licentiesleutel',
  'keys.pasted.pairing': 'Alle {count} aan controllers koppelen',
  'keys.pasted.useController': 'Controller',
  'keys.pasted.useKey': 'Gebruik de sleutel',
  'keys.pasted.whole': 'De hele tekst gebruiken',
  'keys.rescue':
    '{count, plural, one {Bedoelde je deze licentie?} other {Bedoelde je een van deze licenties?}}',
  'keys.rescue.instead': '{key} waar je {typed} typte',
  'keys.rescue.missing': '{key} ontbreekt',
  'keys.rescue.tooMuch': '{typed} is te veel',
  'keys.rescue.use': 'Gebruik deze',
  'keys.typed': 'De sleutel zoals je die typte:',
  'keys.fit.unreadable': 'Geen aantal kW. Typ bijvoorbeeld 10 of 10,5.',
} satisfies Record<keyof typeof en, string>;
