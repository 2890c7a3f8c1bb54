import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Pomoc i informacje prawne',
  'brand.link.help': 'Pomoc',
  'brand.link.privacy': 'Prywatność',
  'brand.link.terms': 'Warunki korzystania',
  'brand.newTab': '(otwiera nową kartę)',
  'brand.status.accent':
    '{theme}: kontrast koloru {configured} jako tekstu wynosi {contrast}:1, a musi wynosić co najmniej {required}:1. Linki, znaki i krawędzie mają kolor {used}.',
  'brand.status.changed': 'Zastąpiono kolory z config.json, ponieważ ich kontrast jest zbyt niski:',
  'brand.status.fill':
    '{theme}: kontrast koloru {configured} na przyciskach wynosi {contrast}:1, a musi wynosić co najmniej {required}:1. Przyciski mają kolor {used}.',
  'brand.status.ok':
    'Wszystkie kolory mają wystarczający kontrast w każdym motywie, a wszystkie obrazy można wczytać.',
  'brand.status.pictures':
    'Nie udało się wczytać tych obrazów: {paths}. Umieść je obok config.json albo popraw ścieżki.',
  'brand.status.title': 'Marka',
  'brand.support': 'Wsparcie techniczne',
  'brand.support.page': 'Strona wsparcia',
} satisfies Record<keyof typeof en, string>;
