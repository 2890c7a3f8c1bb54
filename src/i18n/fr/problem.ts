import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint': 'Le service n’a pas accepté la requête. Vérifiez votre saisie, puis réessayez.',
  'problem.badRequest.title': 'Le service a refusé cette requête',
  'problem.banned':
    'Le serveur n’accepte pas de connexions de ce réseau : trop de requêtes en sont venues. Prochain essai dans {time}.',
  'problem.conflict.hint':
    'Chargez d’abord la version actuelle, puis refaites votre modification. Rien n’a été écrasé.',
  'problem.conflict.title': 'Quelqu’un a fait une modification entre-temps',
  'problem.ended.expired': 'Votre session a expiré. Connectez-vous pour continuer.',
  'problem.ended.gone':
    'Votre session n’est plus sur cet appareil : elle a été fermée dans un autre onglet, ou les données du navigateur ont été effacées. Connectez-vous pour continuer.',
  'problem.ended.hint':
    'Connectez-vous pour continuer. Une opération encore en cours d’envoi est peut-être arrivée : vérifiez avant de la répéter.',
  'problem.ended.logout': 'La session est fermée.',
  'problem.ended.storage':
    'La session enregistrée dans ce navigateur est endommagée. Connectez-vous pour continuer.',
  'problem.ended.switched':
    'Quelqu’un s’est reconnecté dans un autre onglet : cet onglet a donc été vidé. Rechargez la page pour continuer avec cette session, ou connectez-vous ici.',
  'problem.ended.title': 'Votre session est terminée',
  'problem.forbidden.hint':
    'Votre compte n’a pas ce droit. Adressez-vous à son administrateur, ou connectez-vous avec un autre compte.',
  'problem.forbidden.title': 'Droits insuffisants',
  'problem.foreign.hint':
    'Un proxy ou la page de connexion d’un réseau semble avoir répondu à la place du service. Ouvrez un autre site, connectez-vous d’abord à votre réseau, puis réessayez.',
  'problem.foreign.title': 'Une réponse inattendue est arrivée',
  'problem.hidesHeaders':
    'Pour l’administrateur de cette application : l’API est sur une autre origine et ne laisse pas cette page lire Retry-After et Date ; les délais d’attente sont donc estimés. Ajoutez-les tous deux à son en-tête Access-Control-Expose-Headers.',
  'problem.insecure':
    'La connexion n’est pas chiffrée : d’autres personnes sur ce réseau peuvent lire les échanges. Demandez à l’administrateur de cette application une adresse qui commence par https.',
  'problem.limited.hint': 'Il y a eu trop de requêtes. Attendez la fin du décompte, puis réessayez.',
  'problem.limited.title': 'Le serveur nous demande de ralentir',
  'problem.logoutNotTold':
    'Le serveur n’a pas pu être prévenu de votre déconnexion : la session peut rester valable jusqu’à 14 jours. Changez de mot de passe si cet appareil est partagé.',
  'problem.notFound.hint':
    'L’élément a peut-être été supprimé, ou le nom ou le numéro contient une faute de frappe.',
  'problem.notFound.title': 'Inconnu du service',
  'problem.offline':
    'Vous êtes hors ligne. Ce que vous voyez n’est peut-être plus à jour, et rien ne peut être envoyé.',
  'problem.offline.hint': 'Aucune réponse n’est arrivée. Vérifiez votre réseau, puis réessayez.',
  'problem.offline.title': 'Le service est injoignable',
  'problem.paused':
    '{seconds, plural, one {Le serveur nous demande de ralentir. Reprise dans # seconde.} other {Le serveur nous demande de ralentir. Reprise dans # secondes.}}',
  'problem.reconnecting': 'Reconnexion… Votre session reste ouverte.',
  'problem.server.hint': 'Le problème ne vient pas de vous. Attendez un instant, puis réessayez.',
  'problem.server.title': 'Le service rencontre une erreur',
  'problem.storage':
    'Ce navigateur ne laisse rien enregistrer à l’application. Vous devrez vous reconnecter après un rechargement.',
  'problem.timeout.hint':
    'La réponse n’est pas arrivée en entier à temps. Le signal est peut-être faible : réessayez, ou déplacez-vous.',
  'problem.timeout.title': 'Le service est trop lent',
  'problem.tooLarge.hint':
    'Le chargement a été arrêté pour que cet appareil reste utilisable. Affinez votre recherche, ou signalez-le-nous.',
  'problem.tooLarge.title': 'La réponse est trop volumineuse',
  'problem.unauthorised.hint':
    'Votre session reste ouverte. Réessayez dans une minute ; en cas de nouveau refus, déconnectez-vous puis reconnectez-vous, ou envoyez-nous les détails.',
  'problem.unauthorised.title': 'Le serveur a refusé cette requête',
  'problem.unreadable.hint':
    'Elle était coupée, ou pas au format attendu. Réessayez ; si cela se reproduit, envoyez-nous les détails.',
  'problem.unreadable.title': 'La réponse est illisible',
  'problem.resumed': 'La pause est terminée.',
} satisfies Record<keyof typeof en, string>;
