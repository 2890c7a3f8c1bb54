import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Ayuda e información legal',
  'brand.link.help': 'Ayuda',
  'brand.link.privacy': 'Privacidad',
  'brand.link.terms': 'Condiciones de uso',
  'brand.newTab': '(abre una pestaña nueva)',
  'brand.status.accent':
    '{theme}: el contraste de {configured} como texto es {contrast}:1 y debe ser al menos {required}:1. Los enlaces, las marcas y los bordes usan {used}.',
  'brand.status.changed': 'Se han sustituido colores de config.json porque su contraste es demasiado bajo:',
  'brand.status.fill':
    '{theme}: el contraste de {configured} en los botones es {contrast}:1 y debe ser al menos {required}:1. Los botones usan {used}.',
  'brand.status.ok':
    'Todos los colores tienen contraste suficiente en cada tema y todas las imágenes se cargan.',
  'brand.status.pictures':
    'No se han podido cargar estas imágenes: {paths}. Ponlas junto a config.json o corrige su ruta.',
  'brand.status.title': 'Marca',
  'brand.support': 'Asistencia',
  'brand.support.page': 'Página de asistencia',
} satisfies Record<keyof typeof en, string>;
