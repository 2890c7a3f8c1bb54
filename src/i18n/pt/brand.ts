import type en from '#i18n/en/brand.ts';

export default {
  'brand.help': 'Ajuda e informação legal',
  'brand.link.help': 'Ajuda',
  'brand.link.privacy': 'Privacidade',
  'brand.link.terms': 'Termos de utilização',
  'brand.newTab': '(abre um novo separador)',
  'brand.status.accent':
    '{theme}: o contraste de {configured} como texto é {contrast}:1 e tem de ser, no mínimo, {required}:1. As ligações, as marcas e os contornos usam {used}.',
  'brand.status.changed': 'Foram substituídas cores de config.json, porque o contraste é demasiado baixo:',
  'brand.status.fill':
    '{theme}: o contraste de {configured} nos botões é {contrast}:1 e tem de ser, no mínimo, {required}:1. Os botões usam {used}.',
  'brand.status.ok':
    'Todas as cores têm contraste suficiente em cada tema, e todas as imagens podem ser carregadas.',
  'brand.status.pictures':
    'Não foi possível carregar estas imagens: {paths}. Coloque-as junto a config.json ou corrija os caminhos.',
  'brand.status.title': 'Marca',
  'brand.support': 'Suporte',
  'brand.support.page': 'Página de suporte',
} satisfies Record<keyof typeof en, string>;
