export default {
  'keys.fit.fits': 'fits',
  'keys.fit.hint': 'What the site has. Licenses are ranked by it: the smallest that fits comes first.',
  'keys.fit.kw': '{capacity}, kW',
  'keys.fit.notStated': '{capacity}: not stated',
  'keys.fit.short': '{capacity} too small',
  'keys.fit.spare': 'fits, {kw} kW to spare',
  'keys.fit.title': 'Fit to the site',
  'keys.pasted':
    '{count, plural, one {One key was found in what you pasted} other {# keys were found in what you pasted}}',
  'keys.pasted.close': 'Forget it',
  'keys.pasted.more': '{count, plural, one {and # more} other {and # more}}',
  'keys.pasted.none': 'Nothing in what you pasted looks like a license key',
  'keys.pasted.sheet': 'Put all {count} on their controllers in one sheet',
  'keys.pasted.useController': 'Controller',
  'keys.pasted.useKey': 'Use the key',
  'keys.pasted.whole': 'Put all of it into the field',
  'keys.rescue':
    '{count, plural, one {Did you mean this license?} other {Did you mean one of these licenses?}}',
  'keys.rescue.instead': '{key} where you typed {typed}',
  'keys.rescue.missing': '{key} is missing',
  'keys.rescue.tooMuch': '{typed} is too much',
  'keys.rescue.use': 'Use it',
} as const;
