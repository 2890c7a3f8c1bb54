import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Entre com uma conta do serviço de teste:',
  'account.back': 'Voltar à entrada',
  'account.byPassword': 'Entrar com palavra-passe',
  'account.byToken': 'Entrar com um refresh token',
  'account.failed': 'Não foi possível entrar',
  'account.failed.offline':
    'Iniciar sessão requer rede, porque o serviço verifica a palavra-passe. Quem mantém a sessão iniciada pode abrir o painel sem rede.',
  'account.forgot': 'Esqueceu-se da palavra-passe?',
  'account.forgot.email': 'Endereço de e-mail da sua conta',
  'account.forgot.email.invalid':
    'Escreva um endereço de e-mail de 5 a 100 caracteres, como nome@example.com.',
  'account.forgot.failed': 'Não foi possível pedir o e-mail',
  'account.forgot.forbidden':
    'Não é permitido enviar e-mails para este endereço. Use o endereço da sua conta.',
  'account.forgot.limited':
    'Acabou de ser pedido um e-mail. Pode pedir outro quando a contagem no botão terminar.',
  'account.forgot.send': 'Enviar-me um e-mail',
  'account.forgot.sent.hint':
    'Se {email} pertencer a uma conta, vai receber um e-mail com o passo seguinte. Veja também a pasta de spam.',
  'account.forgot.sent.title': 'Veja o seu e-mail',
  'account.forgot.title': 'Repor a palavra-passe',
  'account.keep': 'Manter a sessão iniciada',
  'account.keep.hint': 'Só num dispositivo que mais ninguém use.',
  'account.unfinished.activate':
    'A ativação de {key} ainda estava a ser enviada. Verifique-a depois de entrar.',
  'account.unfinished.both':
    'A associação e a ativação de {key} ainda estavam a ser enviadas. Verifique-as depois de entrar.',
  'account.unfinished.claim':
    'A associação de {key} ainda estava a ser enviada. Verifique-a depois de entrar.',
  'account.password': 'Palavra-passe',
  'account.password.missing': 'Escreva a palavra-passe.',
  'account.secondFactor.hint':
    'Este painel não pode pedir o código. Se tiver um refresh token, escolha “Entrar com um refresh token” abaixo.',
  'account.secondFactor.title': 'Esta conta exige um segundo fator',
  'account.signIn': 'Entrar',
  'account.signIn.again': 'Entrar de novo',
  'account.signedOut.hint':
    'Nada do que viu fica neste dispositivo. Só a sua conta dá acesso ao histórico das suas associações.',
  'account.signedOut.title': 'Sessão terminada',
  'account.signingIn': 'A entrar…',
  'account.token': 'Refresh token',
  'account.token.hint': 'Começa por “eyJ” e é válido até 14 dias.',
  'account.token.missing': 'Cole o refresh token.',
  'account.token.refused':
    'O serviço recusou este token. Pode ter expirado ou estar incompleto. Cole o token inteiro.',
  'account.notStored':
    'Neste momento, este navegador não consegue guardar nada para o painel. Pode entrar nesta página; se a recarregar, a sessão termina.',
  'account.username': 'E-mail ou nome de utilizador',
  'account.username.missing': 'Escreva o e-mail ou o nome de utilizador.',
  'account.wait': '{seconds, plural, one {Aguarde # segundo} other {Aguarde # segundos}}',
  'account.welcome': 'Procure clientes e controladores, veja as licenças deles, associe-as e ative-as.',
  'account.status.about': 'Para quem administra este painel: o que ele alcança e o que corrigir.',
  'account.status.again': 'Verificar de novo',
  'account.status.api': 'API',
  'account.status.auth': 'Serviço de autenticação',
  'account.status.back': 'Voltar à entrada',
  'account.status.checking': 'A verificar…',
  'account.status.clock': 'O relógio deste dispositivo',
  'account.status.clock.ahead':
    '{minutes, plural, one {Está adiantado # minuto em relação ao do serviço. Acerte um dos dois: as horas e os tempos de espera estão errados.} other {Está adiantado # minutos em relação ao do serviço. Acerte um dos dois: as horas e os tempos de espera estão errados.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Está atrasado # minuto em relação ao do serviço. Acerte um dos dois: as horas e os tempos de espera estão errados.} other {Está atrasado # minutos em relação ao do serviço. Acerte um dos dois: as horas e os tempos de espera estão errados.}}',
  'account.status.clock.ok': 'Coincide com o do serviço.',
  'account.status.host.failing':
    'O serviço responde ao servidor do painel com {detail}. A falha está no próprio serviço.',
  'account.status.host.name':
    'O servidor do painel não encontra o nome em {setting} ({detail}). Verifique como está escrito e o DNS do servidor.',
  'account.status.host.other':
    'Outra coisa responde ao servidor do painel ({detail}) onde este serviço pede um token. Verifique o endereço em {setting}, incluindo o caminho.',
  'account.status.host.timeout':
    'O serviço não responde a tempo ao servidor do painel. Verifique se está a funcionar e se há uma firewall pelo meio.',
  'account.status.host.tls':
    'O servidor do painel não confia na ligação TLS ({detail}). Com uma CA privada, defina NODE_EXTRA_CA_CERTS com o ficheiro do certificado dela. Caso contrário, o certificado expirou ou é de outro nome, o relógio do servidor está errado ou o serviço não usa TLS.',
  'account.status.host.unreachable':
    'O servidor do painel não consegue ligar-se ao endereço em {setting} ({detail}). Verifique o endereço e a porta, se o serviço está a funcionar e se há uma firewall pelo meio.',
  'account.status.ok': 'Responde.',
  'account.status.page.cors':
    'Responde, mas não deixa esta página ler a resposta. O serviço tem de permitir a origem {origin} (Access-Control-Allow-Origin) com os cabeçalhos Authorization, Content-Type e If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing': 'Responde com {status}. A falha está no serviço ou num proxy à frente dele.',
  'account.status.page.other':
    'Outra coisa responde em {address} ({status}) onde este serviço pede um token. Verifique {setting} em config.json.',
  'account.status.page.timeout':
    'Não responde a tempo. Verifique se está a funcionar e se há uma firewall pelo meio.',
  'account.status.page.unreachable':
    'Não vem resposta de {address}. O endereço em config.json ({setting}) pode estar errado, o serviço pode não estar a funcionar, o certificado pode não ser de confiança, ou o serviço nega as respostas a todas as outras origens. Abra o endereço num separador novo: o navegador diz qual é o caso.',
  'account.status.title': 'Estado',
  'account.status.link': 'Para quem administra: descubra o que está errado',
  'account.wrong.hint': 'Verifique as maiúsculas e minúsculas e escreva de novo a palavra-passe.',
  'account.wrong.title': 'Nome de utilizador ou palavra-passe errados',
} satisfies Record<keyof typeof en, string>;
