import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Guardada como rascunho neste dispositivo. Quando houver rede, é-lhe perguntado antes de enviar.',
  'verdict.toDrafts': 'Para os rascunhos',
  'verdict.unfinished.drafted': 'Licença {key}: em rascunho, não enviada',
  'verdict.record.activation': 'Ativação',
  'verdict.record.capacity': 'Potência',
  'verdict.record.id': 'Id da licença',
  'verdict.record.none': 'nenhuma',
  'verdict.record.type': 'Tipo',
  'verdict.refused.alreadyActivated': 'A licença já estava ativada',
  'verdict.refused.alreadyActivated.hint': 'Nada mudou. Os dados abaixo mostram desde quando.',
  'verdict.refused.alreadyLinkedElsewhere': 'Esta chave já está em uso',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Está associada a outro controlador. Verifique a chave; se estiver certa, pergunte ao suporte quem a usou.',
  'verdict.refused.alreadyLinkedHere': 'A licença já estava associada a este controlador',
  'verdict.refused.alreadyLinkedHere.hint': 'Nada mudou, e não é preciso fazer nada.',
  'verdict.refused.badRequest': 'O serviço recusou o pedido',
  'verdict.refused.badRequest.hint':
    'Nada mudou. Verifique a chave e o controlador; a mensagem do serviço está abaixo.',
  'verdict.refused.controllerUnknown': 'O serviço não conhece este controlador',
  'verdict.refused.controllerUnknown.hint': 'Nada mudou. Compare o nodeId com a etiqueta do equipamento.',
  'verdict.refused.ended': 'Esta licença expirou',
  'verdict.refused.ended.hint': 'Nada mudou. Use outra licença.',
  'verdict.refused.forbidden': 'Não tem permissão para isto',
  'verdict.refused.forbidden.hint':
    'Nada mudou. A sua conta não tem a permissão; peça-a a quem a administra.',
  'verdict.refused.keyUnknown': 'O serviço não conhece esta chave',
  'verdict.refused.keyUnknown.hint':
    'O controlador é conhecido, por isso a chave está errada. Compare-a carácter a carácter: 0 e O, 1 e I, 5 e S, 8 e B são parecidos.',
  'verdict.refused.otherDate': 'Os dados têm outra data',
  'verdict.refused.otherDate.hint': 'O serviço aceitou a ativação mas registou outra data, indicada abaixo.',
  'verdict.refused.takenBack': 'Cancelado por si',
  'verdict.refused.takenBack.hint': 'Não foi enviado, e nada mudou.',
  'verdict.step.activate': 'Ativar a licença',
  'verdict.step.claim': 'Associar a licença ao controlador',
  'verdict.finish.at': 'Ativar em {when}',
  'verdict.finish.now': 'Ativar agora',
  'verdict.halfDone': 'A licença está associada. A ativação não foi enviada, e nunca é enviada sozinha.',
  'verdict.tryActivation': 'Tentar de novo a ativação',
  'verdict.unfinished':
    '{count, plural, one {Uma associação ou ativação não está concluída} other {# associações ou ativações não estão concluídas}}',
  'verdict.unfinished.activate': 'Licença {key}: ainda não se sabe se foi ativada',
  'verdict.unfinished.claim': 'Licença {key}: ainda não se sabe se foi associada',
  'verdict.unfinished.halfDone': 'Licença {key}: associada, mas ainda não ativada',
  'verdict.unfinished.journal': 'Abrir o histórico',
  'verdict.unfinished.more':
    '{count, plural, one {Mais # está no histórico.} other {Mais # estão no histórico.}}',
  'verdict.unfinished.show': 'Mostrar',
  'verdict.unfinished.showOf': 'Mostrar a licença {key}',
  'verdict.again': 'Alterar e tentar de novo',
  'verdict.blocked':
    'O resultado de uma tentativa anterior com esta licença ainda é desconhecido. Veja-o primeiro no histórico.',
  'verdict.certificate': 'Certificado',
  'verdict.confirmed': 'Confirmado pelo servidor às {time}',
  'verdict.copy': 'Copiar para um ticket',
  'verdict.keepsChecking':
    'Fica no histórico e é verificado de novo enquanto o painel estiver aberto. Nunca é reenviado sozinho.',
  'verdict.lastChecked': 'Última verificação às {time}',
  'verdict.next': 'Próxima licença',
  'verdict.notStarted': 'Não iniciado',
  'verdict.notThere':
    'Não consta, {checks, plural, =0 {sem verificações} one {# verificação} other {# verificações}}',
  'verdict.notThere.activate': 'A licença não foi ativada. Pode tentar de novo.',
  'verdict.notThere.claim': 'A licença não está no controlador, por isso nada mudou. Pode tentar de novo.',
  'verdict.recordNotRead': 'O servidor comunicou que resultou, mas ainda não foi possível ler os dados.',
  'verdict.sending': 'A enviar…',
  'verdict.takeBack': 'Cancelar',
  'verdict.title': 'Licença {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Ir para o controlador',
  'verdict.unjournalled':
    'Não foi possível anotar no histórico, porque este navegador não consegue guardar nada neste momento. Envie de novo para continuar sem o histórico.',
  'verdict.unknown.accepted':
    'O servidor comunicou que resultou, mas ainda não consta nos dados. Não envie de novo; verifique de novo.',
  'verdict.unknown.activate': 'Ainda não se sabe se foi ativada',
  'verdict.unknown.claim': 'Ainda não se sabe se foi associada',
  'verdict.unknown.hint':
    'A resposta perdeu-se e não foi possível ler os dados. Não envie de novo; verifique de novo.',
  'verdict.waiting': 'O servidor pediu para esperar. O envio será às {time}',
  'verdict.waiting.left': 'A aguardar… {seconds} s',
  'verdict.notStored.draft':
    'Este navegador não consegue guardar nada neste momento: o que escreve perde-se quando a página fechar.',
  'verdict.notStored.journal':
    'Este navegador não consegue guardar nada neste momento, por isso o que envia não fica no histórico. Fique nesta página até ver o resultado.',
  'claim.verdict.checkAgain': 'Verificar de novo',
  'claim.verdict.checking': 'A verificar se resultou…',
} satisfies Record<keyof typeof en, string>;
