import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Opnieuw opzoeken',
  'share.all': 'Allemaal opzoeken',
  'share.code': 'De code opzoeken',
  'share.notTaken': 'Wat je deelde, is niet aangekomen',
  'share.nothing': 'Hier staat niets klaar',
  'share.nothing.hint':
    'Wat een andere app deelt, verschijnt hier één keer. Deel het opnieuw om het nog eens te zien.',
  'share.problem.noPhoto': 'Het bestand is geen foto. Deel een foto of een tekst.',
  'share.problem.noRoom': 'Op dit toestel is er geen plaats voor. Maak ruimte vrij en deel het opnieuw.',
  'share.problem.notReady':
    'Deze browser heeft het dashboard nog niet op het toestel bewaard. Blijf hier een paar seconden aangemeld en deel het opnieuw. Lukt het dan nog niet, plak de tekst dan in het zoekveld, of kies de foto waar je scant.',
  'share.problem.photosTooLarge': 'De foto’s zijn samen groter dan 48 MB. Deel er minder, of kleinere.',
  'share.problem.textTooLong':
    'De tekst heeft meer dan 100.000 tekens. Deel het stuk dat de licentie of de controller noemt.',
  'share.problem.tooManyPhotos': 'Dit zijn meer dan 10 foto’s. Deel er hoogstens 10 tegelijk.',
  'share.problem.unreadable': 'Het kon niet worden gelezen. Deel het opnieuw, als foto of als tekst.',
  'share.reader.hint':
    'De lezer heeft de eerste keer een netwerk nodig. Controleer de verbinding en probeer opnieuw.',
  'share.text': 'De meegestuurde tekst opzoeken',
  'share.title': 'Gedeeld vanuit een andere app',
} satisfies Record<keyof typeof en, string>;
