import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers':
    '{count, plural, =0 {# controladores} one {# controlador} other {# controladores}}',
  'customers.count': 'Clientes: {shown} de {all, plural, one {#} other {#}}',
  'customers.empty.hint':
    'Os seus clientes aparecem aqui, cada um com as suas licenças e os seus controladores. A sua conta ainda não tem acesso a nenhum cliente: peça-o a quem a administra. Se tiver o UUID de um cliente, cole-o acima para o abrir.',
  'customers.empty.title': 'Ainda não há clientes',
  'customers.endsSoon': '{count, plural, one {# expira em breve} other {# expiram em breve}}',
  'customers.failed': 'Não foi possível carregar os clientes',
  'customers.filter': 'Procurar um cliente',
  'customers.filter.hint': 'Por nome ou número. Ao colar um UUID ou um número, o cliente abre.',
  'customers.licenses': '{count, plural, =0 {# licenças} one {# licença} other {# licenças}}',
  'customers.loading': 'A carregar os seus clientes…',
  'customers.missing': 'Nenhum dos seus clientes tem o número {id}. Verifique o número, ou cole o UUID.',
  'customers.noMatch.hint': 'Tente com uma parte do nome, ou cole o UUID do cliente.',
  'customers.noMatch.title': 'Nenhum cliente corresponde a “{text}”',
  'customers.noUuid': 'UUID desconhecido',
  'customers.notActivated': '{count, plural, one {# por ativar} other {# por ativar}}',
  'customers.showAll': 'Mostrar todos os clientes',
  'customers.title': 'Clientes',
  'customers.unlinked': '{count, plural, one {# por associar} other {# por associar}}',
} satisfies Record<keyof typeof en, string>;
