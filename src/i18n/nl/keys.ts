import type en from '#i18n/en/keys.ts';

export default {
  'keys.fit.fits': 'past',
  'keys.fit.hint':
    'Wat de locatie heeft. De licenties staan op volgorde daarvan: de kleinste die past komt eerst.',
  'keys.fit.kw': '{capacity}, kW',
  'keys.fit.notStated': '{capacity}: niet vermeld',
  'keys.fit.short': '{capacity} te klein',
  'keys.fit.spare': 'past, {kw} kW over',
  'keys.fit.title': 'Passend bij de locatie',
  'keys.pasted':
    '{count, plural, one {Eén sleutel gevonden in wat u plakte} other {# sleutels gevonden in wat u plakte}}',
  'keys.pasted.close': 'Vergeet het',
  'keys.pasted.more': '{count, plural, one {en nog #} other {en nog #}}',
  'keys.pasted.none': 'Niets in wat u plakte lijkt op een licentiesleutel',
  'keys.pasted.pairing': 'Zet alle {count} op hun controllers in één blad',
  'keys.pasted.useController': 'Controller',
  'keys.pasted.useKey': 'Gebruik de sleutel',
  'keys.pasted.whole': 'Zet alles in het veld',
  'keys.rescue':
    '{count, plural, one {Bedoelde u deze licentie?} other {Bedoelde u een van deze licenties?}}',
  'keys.rescue.instead': '{key} waar u {typed} typte',
  'keys.rescue.missing': '{key} ontbreekt',
  'keys.rescue.tooMuch': '{typed} is te veel',
  'keys.rescue.use': 'Gebruik deze',
  'keys.typed': 'De sleutel zoals u die typte:',
  'keys.fit.unreadable': 'Geen aantal kW. Typ bijvoorbeeld 10 of 10,5.',
  'keys.controller.use': 'Gebruik',
  'keys.controller.near.typo': '{count, plural, one {# teken verschilt} other {# tekens verschillen}}',
  'keys.controller.near.part': 'begint hetzelfde',
  'keys.controller.near.ending': 'eindigt hetzelfde',
  'keys.controller.near.same': 'heeft dit serienummer',
  'keys.controller.case': 'gevonden in hoofdletters',
  'keys.controller.gaps': 'gevonden zonder de spaties en tekens',
  'keys.controller.letters': 'gevonden met de Latijnse letters waarop de uwe lijken',
} satisfies Record<keyof typeof en, string>;
