import type en from '#i18n/en/journal.ts';

export default {
  'journal.about': 'Associações e ativações neste dispositivo com esta conta, e o resultado.',
  'journal.check': 'Verificar o registo de auditoria',
  'journal.check.about':
    'Cada entrada contém a impressão digital da anterior, por isso deteta-se uma entrada alterada, removida, acrescentada ou mudada de lugar. Para excluir que todo o registo tenha sido reescrito, compare a última impressão digital com uma anotada antes.',
  'journal.check.broken': '{source}: a entrada {seq} não corresponde',
  'journal.check.broken.hint':
    'Está na posição {position}. As entradas anteriores estão intactas; as seguintes não foram verificadas.',
  'journal.check.device': 'Neste dispositivo',
  'journal.check.file': 'Verificar um ficheiro',
  'journal.check.last': 'Última impressão digital: {hash}',
  'journal.check.leftOut':
    '{count, plural, one {# entrada ficou de fora e não foi verificada.} other {# entradas ficaram de fora e não foram verificadas.}}',
  'journal.check.notAuditLog':
    'Este ficheiro não é um registo de auditoria exportado deste painel como JSON. Escolha outro ficheiro.',
  'journal.check.pruned':
    '{count, plural, one {# entrada mais antiga foi removida para ganhar espaço.} other {# entradas mais antigas foram removidas para ganhar espaço.}}',
  'journal.check.span': 'De {from} a {to}.',
  'journal.check.title': 'Verificar o registo de auditoria',
  'journal.check.tooLong': 'Este ficheiro é demasiado grande para um registo de auditoria. Escolha outro.',
  'journal.check.intact':
    '{count, plural, =0 {{source}: intacto, # entradas} one {{source}: intacto, # entrada} other {{source}: intacto, # entradas}}',
  'journal.clock.fast': 'o relógio do dispositivo está {seconds} s adiantado em relação ao do serviço',
  'journal.clock.slow': 'o relógio do dispositivo está {seconds} s atrasado em relação ao do serviço',
  'journal.count': '{shown} de {all, plural, =0 {# operações} one {# operação} other {# operações}}',
  'journal.empty.hint':
    'Cada associação e ativação é anotada aqui antes do envio. Assim, mesmo depois de uma falha de ligação, vê-se o que foi enviado e com que resultado. O que ainda é desconhecido é verificado de novo enquanto o painel estiver aberto e nunca é reenviado sozinho.',
  'journal.empty.title': 'Ainda não há operações',
  'journal.audit': 'Registo de auditoria',
  'journal.audit.none':
    'Não há registo de auditoria para esta operação: é anterior ao registo, ou as entradas dela foram removidas para ganhar espaço.',
  'journal.export.filtered.hint':
    'Das outras entradas só a impressão digital, para que o registo continue verificável.',
  'journal.export.filtered.json': 'Registo de auditoria filtrado, JSON',
  'journal.export.filtered.text': 'Registo de auditoria filtrado, texto',
  'journal.export.json': 'Registo de auditoria completo, JSON',
  'journal.export.json.hint': 'Pode ser verificado com “Verificar um ficheiro”, também por outras pessoas.',
  'journal.export.nothing': 'Ainda nada foi anotado.',
  'journal.export.share': 'Partilhar o registo de auditoria completo',
  'journal.export.text': 'Registo de auditoria completo, texto',
  'journal.fact.accepted': 'O serviço respondeu que está feito',
  'journal.fact.failed': 'Não foi possível ler os dados',
  'journal.fact.intended': 'Anotado antes de enviar',
  'journal.fact.lost': 'A resposta perdeu-se',
  'journal.fact.notShown': 'Relido: não consta nos dados',
  'journal.fact.refused': 'O serviço recusou',
  'journal.fact.sent.activate': 'Enviado: ativar agora',
  'journal.fact.sent.activateAt': 'Enviado: ativar em {when}',
  'journal.fact.sent.claim': 'Enviado: associar ao controlador',
  'journal.fact.shown': 'Relido: consta nos dados',
  'journal.fact.takenBack': 'Cancelado antes do envio',
  'journal.filter.all': 'Todos os controladores',
  'journal.filter.controller': 'Controlador',
  'journal.filter.text': 'Últimos quatro caracteres da chave, ou um id',
  'journal.misfit.changed': 'O conteúdo foi alterado.',
  'journal.misfit.end': 'As últimas entradas faltam ou não são as últimas que foram anotadas.',
  'journal.misfit.link': 'Não é a continuação da entrada anterior.',
  'journal.misfit.order': 'Aqui foi removida, acrescentada ou mudada de lugar uma entrada.',
  'journal.misfit.unreadable': 'Não é uma entrada válida.',
  'journal.noMatch.hint': 'Tente com menos caracteres, ou com todos os controladores.',
  'journal.noMatch.title': 'Nenhuma operação corresponde',
  'journal.reading': 'A carregar o histórico…',
  'journal.text.exported': 'Exportado em {when}',
  'journal.text.how':
    'Cada linha entre chavetas é o texto a partir do qual se calculou o hash abaixo (SHA-256, UTF-8). “prev” é o hash da entrada anterior, 64 zeros na primeira.',
  'journal.text.line': '{time} {subject}: {fact}',
  'journal.text.last': 'A última entrada escrita é a número {seq}, com o hash {hash}',
  'journal.text.pruned':
    '{count, plural, one {# entrada mais antiga foi removida para ganhar espaço. O hash: {hash}} other {# entradas mais antigas foram removidas para ganhar espaço. O hash da última: {hash}}}',
  'journal.text.leftOut': '{record} fora deste extrato',
  'journal.text.title': 'Registo de auditoria de associações e ativações num dispositivo, com uma conta',
  'journal.title': 'Histórico',
  'journal.verdict.confirmed': 'Resultado: confirmado pelos dados do serviço',
  'journal.verdict.notThere': 'Resultado: não consta',
  'journal.verdict.refused': 'Resultado: não feito',
  'journal.verdict.unknown': 'Resultado: ainda desconhecido',
} satisfies Record<keyof typeof en, string>;
