import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint': 'O serviço não aceitou o pedido. Verifique o que escreveu e tente de novo.',
  'problem.badRequest.title': 'O serviço recusou este pedido',
  'problem.banned':
    'O servidor não aceita ligações desta rede, porque recebeu dela demasiados pedidos. Próxima tentativa dentro de {time}.',
  'problem.conflict.hint': 'Carregue primeiro a versão atual e repita a alteração. Nada foi substituído.',
  'problem.conflict.title': 'Entretanto, outra pessoa alterou isto',
  'problem.ended.expired': 'A sessão terminou. Entre para continuar.',
  'problem.ended.gone':
    'A sessão já não está neste dispositivo: foi terminada noutro separador, ou os dados do navegador foram apagados. Entre para continuar.',
  'problem.ended.hint':
    'Entre para continuar. Uma alteração que estava a ser enviada pode ter chegado: verifique antes de a repetir.',
  'problem.ended.logout': 'A sessão está terminada.',
  'problem.ended.storage': 'A sessão guardada neste navegador está danificada. Entre para continuar.',
  'problem.ended.switched':
    'Houve uma nova entrada noutro separador, por isso este foi limpo. Recarregue a página para continuar com essa conta, ou entre aqui.',
  'problem.ended.title': 'A sessão terminou',
  'problem.forbidden.hint':
    'A sua conta não tem permissão para isto. Peça-a a quem a administra, ou entre com outra conta.',
  'problem.forbidden.title': 'Sem permissão para isto',
  'problem.foreign.hint':
    'Parece que respondeu um proxy ou a página de entrada de uma rede, em vez do serviço. Abra primeiro outro site e entre na rede, depois tente de novo.',
  'problem.foreign.title': 'Chegou uma resposta inesperada',
  'problem.hidesHeaders':
    'Para quem administra este painel: a API está noutra origem e não deixa esta página ler Retry-After e Date, por isso os tempos de espera são estimados. Inclua ambos em Access-Control-Expose-Headers.',
  'problem.insecure':
    'A ligação não está cifrada, por isso outros nesta rede podem lê-la. Peça a quem administra este painel um endereço que comece por https.',
  'problem.limited.hint': 'Houve demasiados pedidos. Espere que a contagem termine e tente de novo.',
  'problem.limited.title': 'O servidor pediu para abrandar',
  'problem.logoutNotTold':
    'Não foi possível avisar o servidor da sua saída, por isso a sessão pode continuar válida até 14 dias. Se o dispositivo for partilhado, mude a palavra-passe.',
  'problem.notFound.hint': 'Pode ter sido removido, ou o nome ou o número estão mal escritos.',
  'problem.notFound.title': 'O serviço não conhece este elemento',
  'problem.offline': 'Sem rede. O que vê pode estar desatualizado, e não é possível enviar nada.',
  'problem.offline.hint': 'Não veio resposta. Verifique a rede e tente de novo.',
  'problem.offline.title': 'Não é possível chegar ao serviço',
  'problem.paused':
    '{seconds, plural, one {O servidor pediu para abrandar. Continua dentro de # segundo.} other {O servidor pediu para abrandar. Continua dentro de # segundos.}}',
  'problem.reconnecting': 'A restabelecer a ligação… A sessão continua aberta.',
  'problem.server.hint': 'A falha não é sua. Aguarde um momento e tente de novo.',
  'problem.server.title': 'O serviço tem um erro',
  'problem.storage': 'Este navegador não deixa o painel guardar nada. Se recarregar, terá de entrar de novo.',
  'problem.timeout.hint':
    'A resposta não chegou completa a tempo. O sinal pode estar fraco: tente de novo, ou de outro lugar.',
  'problem.timeout.title': 'O serviço está demasiado lento',
  'problem.tooLarge.hint':
    'O carregamento foi parado para este dispositivo continuar a funcionar. Restrinja a procura, ou avise-nos.',
  'problem.tooLarge.title': 'A resposta é demasiado grande',
  'problem.unauthorised.hint':
    'A sessão continua aberta. Tente de novo daqui a um minuto; se voltar a ser recusado, saia e entre, ou envie-nos os detalhes.',
  'problem.unauthorised.title': 'O servidor recusou este pedido',
  'problem.unreadable.hint':
    'Ficou cortada ou não tem o formato esperado. Tente de novo; se voltar a acontecer, envie-nos os detalhes.',
  'problem.unreadable.title': 'Não foi possível ler a resposta',
  'problem.resumed': 'A pausa terminou.',
} satisfies Record<keyof typeof en, string>;
