import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Se connecter avec un compte du service d’entraînement :',
  'account.back': 'Retour à la connexion',
  'account.byPassword': 'Se connecter par mot de passe',
  'account.byToken': 'Se connecter par jeton d’actualisation',
  'account.failed': 'La connexion a échoué',
  'account.failed.offline':
    'La connexion demande un réseau, car le service vérifie le mot de passe. Qui reste connecté peut ouvrir le tableau de bord sans réseau.',
  'account.forgot': 'Mot de passe oublié ?',
  'account.forgot.email': 'Adresse e-mail de votre compte',
  'account.forgot.email.invalid':
    'Saisissez une adresse e-mail de 5 à 100 caractères, par exemple nom@example.com.',
  'account.forgot.failed': 'L’e-mail n’a pas pu être demandé',
  'account.forgot.forbidden':
    'Aucun e-mail ne peut être envoyé à cette adresse. Utilisez celle de votre compte.',
  'account.forgot.limited':
    'Un e-mail vient d’être demandé. Vous pourrez en demander un autre à la fin du décompte sur le bouton.',
  'account.forgot.send': 'Recevoir un e-mail',
  'account.forgot.sent.hint':
    'Si {email} correspond à un compte, un e-mail indiquant la suite est en route. Regardez aussi dans les courriers indésirables.',
  'account.forgot.sent.title': 'Consultez votre messagerie',
  'account.forgot.title': 'Réinitialiser votre mot de passe',
  'account.keep': 'Garder ma session ouverte',
  'account.keep.hint': 'Seulement sur un appareil que personne d’autre n’utilise.',
  'account.unfinished.activate':
    'L’activation de la licence {key} était encore en cours d’envoi. Vérifiez-la après la connexion.',
  'account.unfinished.both':
    'L’association et l’activation de la licence {key} étaient encore en cours d’envoi. Vérifiez-les après la connexion.',
  'account.unfinished.claim':
    'L’association de la licence {key} était encore en cours d’envoi. Vérifiez-la après la connexion.',
  'account.password': 'Mot de passe',
  'account.password.missing': 'Saisissez votre mot de passe.',
  'account.secondFactor.hint':
    'Cette application ne peut pas demander le code. Si vous avez un jeton d’actualisation, choisissez « Se connecter par jeton d’actualisation » ci-dessous.',
  'account.secondFactor.title': 'Ce compte exige un second facteur',
  'account.signIn': 'Se connecter',
  'account.signIn.again': 'Se reconnecter',
  'account.signedOut.hint':
    'Rien de ce que vous avez consulté ne reste sur cet appareil. Personne d’autre ne peut voir le journal de vos associations.',
  'account.signedOut.title': 'Session fermée',
  'account.signingIn': 'Connexion…',
  'account.token': 'Jeton d’actualisation',
  'account.token.hint': 'Il commence par « eyJ » et reste valable 14 jours au plus.',
  'account.token.missing': 'Collez le jeton d’actualisation.',
  'account.token.refused':
    'Le service a refusé ce jeton. Il a peut-être expiré ou il est incomplet. Collez le jeton en entier.',
  'account.notStored':
    'Ce navigateur ne peut rien enregistrer pour l’application en ce moment. Vous pouvez vous connecter pour cette page ; la recharger fermera la session.',
  'account.username': 'E-mail ou nom d’utilisateur',
  'account.username.missing': 'Saisissez votre e-mail ou votre nom d’utilisateur.',
  'account.wait': '{seconds, plural, one {Attendez # seconde} other {Attendez # secondes}}',
  'account.welcome': 'Trouvez clients et contrôleurs, consultez leurs licences, associez-les et activez-les.',
  'account.status.about':
    'Pour l’administrateur de cette application : ce qu’elle atteint et ce qu’il faut corriger.',
  'account.status.again': 'Revérifier',
  'account.status.api': 'API',
  'account.status.auth': 'Service d’authentification',
  'account.status.back': 'Retour à la connexion',
  'account.status.checking': 'Vérification…',
  'account.status.clock': 'L’horloge de cet appareil',
  'account.status.clock.ahead':
    '{minutes, plural, one {Elle avance de # minute sur celle du service. Réglez l’une des deux : les heures et les délais d’attente sont faux.} other {Elle avance de # minutes sur celle du service. Réglez l’une des deux : les heures et les délais d’attente sont faux.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Elle retarde de # minute sur celle du service. Réglez l’une des deux : les heures et les délais d’attente sont faux.} other {Elle retarde de # minutes sur celle du service. Réglez l’une des deux : les heures et les délais d’attente sont faux.}}',
  'account.status.clock.ok': 'Elle concorde avec celle du service.',
  'account.status.host.failing':
    'Le service répond {detail} à l’hôte. L’erreur est dans le service lui-même.',
  'account.status.host.name':
    'L’hôte ne trouve pas le nom indiqué dans {setting} ({detail}). Vérifiez son orthographe et le DNS de l’hôte.',
  'account.status.host.other':
    'Autre chose répond à l’hôte ({detail}) là où ce service demande un jeton. Vérifiez l’adresse dans {setting}, chemin compris.',
  'account.status.host.timeout':
    'Le service ne répond pas à l’hôte à temps. Vérifiez qu’il tourne et qu’aucun pare-feu ne s’interpose.',
  'account.status.host.tls':
    'L’hôte ne fait pas confiance à la connexion TLS ({detail}). Pour une autorité de certification privée, indiquez le fichier de son certificat dans NODE_EXTRA_CA_CERTS. Sinon, le certificat a expiré ou porte un autre nom, l’horloge de l’hôte est fausse, ou le service ne parle pas TLS.',
  'account.status.host.unreachable':
    'L’hôte ne peut pas se connecter à l’adresse indiquée dans {setting} ({detail}). Vérifiez l’adresse et le port, que le service tourne et qu’aucun pare-feu ne s’interpose.',
  'account.status.ok': 'Il répond.',
  'account.status.page.cors':
    'Il répond, mais ne laisse pas cette page lire la réponse. Le service doit autoriser l’origine {origin} (Access-Control-Allow-Origin) avec les en-têtes Authorization, Content-Type et If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing':
    'Il répond {status}. L’erreur est dans le service ou dans un proxy placé devant lui.',
  'account.status.page.other':
    'Autre chose répond à {address} ({status}) là où ce service demande un jeton. Vérifiez {setting} dans config.json.',
  'account.status.page.timeout':
    'Il ne répond pas à temps. Vérifiez qu’il tourne et qu’aucun pare-feu ne s’interpose.',
  'account.status.page.unreachable':
    'Aucune réponse de {address}. L’adresse dans config.json ({setting}) est peut-être fausse, le service ne tourne peut-être pas, son certificat n’est peut-être pas reconnu, ou il refuse ses réponses à toute autre origine. Ouvrez l’adresse dans un nouvel onglet : le navigateur indiquera la cause.',
  'account.status.title': 'État du service',
  'account.status.link': 'Pour l’administrateur : trouver la panne',
  'account.wrong.hint': 'Vérifiez majuscules et minuscules, puis saisissez à nouveau le mot de passe.',
  'account.wrong.title': 'Nom d’utilisateur ou mot de passe incorrect',
} satisfies Record<keyof typeof en, string>;
