import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Inicia sesión con una cuenta del servicio de prácticas:',
  'account.back': 'Volver al inicio de sesión',
  'account.byPassword': 'Iniciar sesión con contraseña',
  'account.byToken': 'Iniciar sesión con token de actualización',
  'account.failed': 'No se pudo iniciar sesión',
  'account.failed.offline':
    'Para iniciar sesión hace falta red, ya que el servicio comprueba la contraseña. Quien mantiene la sesión iniciada puede abrir el panel sin red.',
  'account.forgot': '¿Contraseña olvidada?',
  'account.forgot.email': 'Correo electrónico de tu cuenta',
  'account.forgot.email.invalid':
    'Escribe un correo electrónico de 5 a 100 caracteres, por ejemplo nombre@example.com.',
  'account.forgot.failed': 'No se pudo pedir el correo',
  'account.forgot.forbidden': 'No se permite enviar correo a esta dirección. Usa la de tu cuenta.',
  'account.forgot.limited':
    'Se acaba de pedir un correo. Podrás pedir otro cuando termine la cuenta atrás del botón.',
  'account.forgot.send': 'Enviarme un correo',
  'account.forgot.sent.hint':
    'Si {email} pertenece a una cuenta, va en camino un correo con el siguiente paso. Mira también en la carpeta de correo no deseado.',
  'account.forgot.sent.title': 'Mira tu correo',
  'account.forgot.title': 'Restablecer la contraseña',
  'account.keep': 'Mantener la sesión iniciada',
  'account.keep.hint': 'Solo en un dispositivo que no use nadie más.',
  'account.unfinished.activate':
    'La activación de la licencia {key} aún se estaba enviando. Compruébala después de iniciar sesión.',
  'account.unfinished.both':
    'La vinculación y la activación de la licencia {key} aún se estaban enviando. Compruébalas después de iniciar sesión.',
  'account.unfinished.claim':
    'La vinculación de la licencia {key} aún se estaba enviando. Compruébala después de iniciar sesión.',
  'account.password': 'Contraseña',
  'account.password.missing': 'Escribe la contraseña.',
  'account.secondFactor.hint':
    'Esta aplicación no puede pedir el código. Si tienes un token de actualización, elige «Iniciar sesión con token de actualización» más abajo.',
  'account.secondFactor.title': 'Esta cuenta necesita un segundo factor',
  'account.signIn': 'Iniciar sesión',
  'account.signIn.again': 'Iniciar sesión otra vez',
  'account.signedOut.hint':
    'Nada de lo que viste queda guardado en este dispositivo. Nadie más puede ver el historial de tus vinculaciones.',
  'account.signedOut.title': 'Sesión cerrada',
  'account.signingIn': 'Iniciando sesión…',
  'account.token': 'Token de actualización',
  'account.token.hint': 'Empieza por «eyJ» y vale hasta 14 días.',
  'account.token.missing': 'Pega el token de actualización.',
  'account.token.refused':
    'El servicio rechazó este token. Puede haber caducado o estar incompleto. Pégalo entero.',
  'account.notStored':
    'Ahora este navegador no puede guardar nada para la aplicación. Puedes iniciar sesión en esta página; si la recargas, la sesión se cierra.',
  'account.username': 'Correo o nombre de usuario',
  'account.username.missing': 'Escribe tu correo o nombre de usuario.',
  'account.wait': '{seconds, plural, one {Espera # segundo} other {Espera # segundos}}',
  'account.welcome': 'Busca clientes y controladores, consulta sus licencias, vincúlalas y actívalas.',
  'account.status.about':
    'Para el administrador de esta aplicación: a qué servicios llega y qué hay que corregir.',
  'account.status.again': 'Comprobar',
  'account.status.api': 'API',
  'account.status.auth': 'Servicio de autenticación',
  'account.status.back': 'Volver al inicio de sesión',
  'account.status.checking': 'Comprobando…',
  'account.status.clock': 'El reloj de este dispositivo',
  'account.status.clock.ahead':
    '{minutes, plural, one {Va # minuto por delante del reloj del servicio. Ajusta uno de los dos: las horas y los tiempos de espera no son correctos.} other {Va # minutos por delante del reloj del servicio. Ajusta uno de los dos: las horas y los tiempos de espera no son correctos.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Va # minuto por detrás del reloj del servicio. Ajusta uno de los dos: las horas y los tiempos de espera no son correctos.} other {Va # minutos por detrás del reloj del servicio. Ajusta uno de los dos: las horas y los tiempos de espera no son correctos.}}',
  'account.status.clock.ok': 'Coincide con el del servicio.',
  'account.status.host.failing':
    'El servicio responde {detail} al host. El fallo está en el propio servicio.',
  'account.status.host.name':
    'El host no encuentra el nombre indicado en {setting} ({detail}). Revisa cómo está escrito y el DNS del host.',
  'account.status.host.other':
    'Al host le responde otra cosa ({detail}) donde este servicio pide un token. Revisa la dirección de {setting}, incluida la ruta.',
  'account.status.host.timeout':
    'El servicio no responde al host a tiempo. Comprueba si está en marcha y si hay un firewall por medio.',
  'account.status.host.tls':
    'El host no confía en la conexión TLS ({detail}). Si la autoridad de certificación es privada, indica el archivo de su certificado en NODE_EXTRA_CA_CERTS. Si no, el certificado ha caducado o es de otro nombre, el reloj del host está mal o el servicio no usa TLS.',
  'account.status.host.unreachable':
    'El host no puede conectar con la dirección indicada en {setting} ({detail}). Revisa la dirección y el puerto, si el servicio está en marcha y si hay un firewall por medio.',
  'account.status.ok': 'Responde.',
  'account.status.page.cors':
    'Responde, pero no deja que esta página lea la respuesta. El servicio tiene que permitir el origen {origin} (Access-Control-Allow-Origin) con las cabeceras Authorization, Content-Type e If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing':
    'Responde {status}. El fallo está en el servicio o en un proxy situado delante.',
  'account.status.page.other':
    'En {address} responde otra cosa ({status}) donde este servicio pide un token. Revisa {setting} en config.json.',
  'account.status.page.timeout':
    'No responde a tiempo. Comprueba si está en marcha y si hay un firewall por medio.',
  'account.status.page.unreachable':
    'No llega respuesta de {address}. Puede que la dirección de config.json ({setting}) sea incorrecta, que el servicio no esté en marcha, que no se confíe en su certificado o que niegue sus respuestas a cualquier otro origen. Abre la dirección en otra pestaña: el navegador dice cuál es la causa.',
  'account.status.title': 'Estado',
  'account.status.link': 'Para el administrador: buscar el fallo',
  'account.wrong.hint': 'Revisa mayúsculas y minúsculas y escribe otra vez la contraseña.',
  'account.wrong.title': 'Usuario o contraseña incorrectos',
} satisfies Record<keyof typeof en, string>;
