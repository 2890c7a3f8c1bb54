export default {
  'brand.help': 'Help and legal information',
  'brand.link.help': 'Help',
  'brand.link.privacy': 'Privacy',
  'brand.link.terms': 'Terms of use',
  'brand.newTab': '(opens a new tab)',
  'brand.status.accent':
    '{theme}: the contrast of {configured} as text is {contrast}:1, and must be at least {required}:1. Links, marks and edges are {used}.',
  'brand.status.changed': 'Colours in config.json were replaced, because their contrast is too low:',
  'brand.status.fill':
    '{theme}: the contrast of {configured} on buttons is {contrast}:1, and must be at least {required}:1. Buttons are {used}.',
  'brand.status.ok': 'All colours have enough contrast in every theme, and all pictures can be loaded.',
  'brand.status.pictures':
    'These pictures could not be loaded: {paths}. Put them beside config.json, or correct their paths.',
  'brand.status.title': 'Brand',
  'brand.support': 'Support',
  'brand.support.page': 'Support page',
} as const;
