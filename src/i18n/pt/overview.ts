import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licenças que expiram depois de {month}',
  'overview.filter.capacity': 'Licenças com potência indicada: {capacity}',
  'overview.filter.endedRecently':
    'Licenças que expiraram {days, plural, =0 {hoje} one {no último dia} other {nos últimos # dias}}',
  'overview.filter.endsSoon':
    'Licenças que expiram {days, plural, =0 {hoje} one {no próximo dia} other {nos próximos # dias}}',
  'overview.filter.month': 'Licenças que expiram em {month}',
  'overview.filter.notActivated': 'Licenças associadas mas não ativadas',
  'overview.filter.past': 'Licenças que expiraram',
  'overview.filter.state': 'Licenças: {state}',
  'overview.filter.type': 'tipo: {type}',
  'overview.filter.unknown': 'Licenças cujo fim não se conhece',
  'overview.filter.unlinked': 'Licenças não associadas a um controlador',
  'overview.attention': 'Requer atenção',
  'overview.back': 'Voltar ao resumo',
  'overview.capacity.notStated': 'não indicada em {count} de {all}',
  'overview.capacity.title': 'Potência por tipo',
  'overview.capacity.about':
    'kW das licenças não expiradas ({count}). As potências não indicadas não são contadas: podem significar sem limite, ou não incluído.',
  'overview.capacity': 'Potência',
  'overview.customers.failed': 'Não foi possível carregar os seus clientes',
  'overview.empty.hint':
    'Aqui aparece o que requer atenção nos seus clientes: licenças que expiram em breve, ou que ainda não estão associadas ou ativadas. A sua conta ainda não tem acesso a nenhum cliente. Peça-o a quem a administra.',
  'overview.empty.title': 'Ainda não há clientes',
  'overview.ends.about': 'Datas de fim indicadas pelo serviço ou calculadas a partir da duração.',
  'overview.ends.computed': 'calculado a partir da duração',
  'overview.ends.later': 'depois de {month}: {count}',
  'overview.ends.month': 'Mês',
  'overview.ends.noUnit':
    'Só as datas de fim indicadas pelo serviço, porque a unidade da duração não está definida.',
  'overview.ends.past': 'expiradas: {count}',
  'overview.ends.stated': 'indicado pelo serviço',
  'overview.ends.title': 'Fim por mês',
  'overview.ends.unknown': 'fim desconhecido: {count}',
  'overview.failed.title':
    '{count, plural, one {Não foi possível carregar # cliente, que não está incluído nos números} other {Não foi possível carregar # clientes, que não estão incluídos nos números}}',
  'overview.licenses': '{count, plural, =0 {# licenças} one {# licença} other {# licenças}}',
  'overview.loading': 'A carregar os seus clientes…',
  'overview.many.hint':
    '{count, plural, one {É preciso # pedido ao serviço.} other {São precisos # pedidos ao serviço, quatro de cada vez. Pode parar e continuar mais tarde.}}',
  'overview.many.start': '{count, plural, one {Carregar # cliente} other {Carregar # clientes}}',
  'overview.many.title':
    '{count, plural, one {As licenças de # cliente ainda não estão carregadas} other {As licenças de # clientes ainda não estão todas carregadas}}',
  'overview.matching': 'As licenças',
  'overview.matching.count': 'Licenças: {shown} de {all}, clientes: {customers}',
  'overview.needs.endedRecently':
    '{count, plural, =0 {nenhuma licença expirou} one {# licença expirou} other {# licenças expiraram}} {days, plural, =0 {hoje} one {no último dia} other {nos últimos # dias}}',
  'overview.needs.endsSoon':
    '{count, plural, =0 {nenhuma licença expira} one {# licença expira} other {# licenças expiram}} {days, plural, =0 {hoje} one {no próximo dia} other {nos próximos # dias}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licença está associada mas não ativada} other {# licenças estão associadas mas não ativadas}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licença não está associada a um controlador} other {# licenças não estão associadas a um controlador}}',
  'overview.none': 'Nenhuma licença corresponde',
  'overview.noneYet': 'Até agora nenhuma licença corresponde',
  'overview.noneYet.hint': 'Nem todos os clientes foram carregados.',
  'overview.nothing': 'Nada requer atenção.',
  'overview.nothingYet': 'Até agora nada requer atenção.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licenças',
  'overview.progress': 'Clientes carregados: {done} de {total}',
  'overview.progress.failed': 'Clientes carregados: {done} de {total}, falhados: {failed}',
  'overview.state': 'Estado',
  'overview.states.about': 'De {count} licenças dos clientes carregados.',
  'overview.states.title': 'Licenças por estado',
  'overview.table.hide': 'Ocultar a tabela',
  'overview.table.show': 'Mostrar como tabela',
  'overview.title': 'Resumo',
  'overview.type.commercial': 'comercial',
  'overview.type.other': 'outro',
  'overview.type.residential': 'residencial',
  'overview.withoutUuid':
    '{count, plural, one {# cliente não tem UUID conhecido, por isso não é possível carregar as licenças dele.} other {# clientes não têm UUID conhecido, por isso não é possível carregar as licenças deles.}}',
} satisfies Record<keyof typeof en, string>;
