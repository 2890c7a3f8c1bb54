import type en from '#i18n/en/visits.ts';

export default {
  'visits.about':
    'Ce que vous gardez ici s’ouvre sans réseau, chiffré, sur cet appareil seulement. C’est supprimé quand vous vous déconnectez, quand quelqu’un d’autre se connecte, et sept jours après la lecture.',
  'visits.account':
    'Vous êtes connecté jusqu’à la fermeture du navigateur. Pour ouvrir une intervention sans réseau après cela, reconnectez-vous avec « Garder ma session ouverte ».',
  'visits.age': 'Lu {time}',
  'visits.changed.activated': 'La licence a été activée entre-temps.',
  'visits.changed.activationDate': 'La date d’activation a changé entre-temps.',
  'visits.changed.controllerGone': 'Le contrôleur n’est plus dans votre compte.',
  'visits.changed.licenseGone': 'La licence n’est plus dans la liste du client.',
  'visits.changed.linkedElsewhere': 'La licence a été associée à un autre contrôleur entre-temps.',
  'visits.changed.linkedHere': 'La licence est déjà sur ce contrôleur.',
  'visits.changed.none': 'Rien n’a changé depuis le brouillon.',
  'visits.changed.notRead': 'Ce qui a changé n’a pas pu être lu.',
  'visits.continue': 'Lire le reste',
  'visits.contents':
    '{controllers, plural, one {# contrôleur ou site} other {# contrôleurs et sites}}, {licenses, plural, one {# licence} other {# licences}}, {size}',
  'visits.controller': 'Contrôleur',
  'visits.customer': 'Client',
  'visits.customer.none': 'Aucun client',
  'visits.date': 'Date de l’intervention',
  'visits.deleteAll': 'Supprimer tout ce qui est gardé ici',
  'visits.deleteAll.confirm': 'Oui, supprimer les interventions et les brouillons',
  'visits.deleteAll.done': 'Tout a été supprimé.',
  'visits.deleteAll.keep': 'Garder',
  'visits.draft.change': 'Modifier',
  'visits.draft.changeOf': 'Modifier le brouillon de la licence {key}',
  'visits.draft.checking': 'Lecture de ce qui a changé…',
  'visits.draft.gone': 'Ce brouillon a été envoyé ou supprimé dans un autre onglet.',
  'visits.draft.remove': 'Supprimer',
  'visits.draft.removeOf': 'Supprimer le brouillon de la licence {key}',
  'visits.draft.save': 'Enregistrer le brouillon',
  'visits.draft.send': 'Envoyer',
  'visits.draft.sendAll':
    '{count, plural, one {Envoyer # brouillon inchangé} other {Envoyer # brouillons inchangés}}',
  'visits.draft.sendAnyway': 'Envoyer quand même',
  'visits.draft.sendOf': 'Envoyer le brouillon de la licence {key}',
  'visits.draft.what': 'À faire',
  'visits.draft.what.activate': 'Activer seulement',
  'visits.draft.what.both': 'Associer et activer',
  'visits.draft.what.claim': 'Associer seulement',
  'visits.draft.when.at': 'Activation prévue le {when}',
  'visits.draft.when.now': 'Activée à l’envoi',
  'visits.drafts': 'Associations en brouillon',
  'visits.drafts.about':
    'Elles ont été demandées sans réseau. Aucune n’est envoyée sans que vous l’envoyiez.',
  'visits.drafts.again': 'Vérifier à nouveau',
  'visits.drafts.offline': 'Il n’y a pas de réseau. Vous pourrez les envoyer quand il sera revenu.',
  'visits.drafts.stopped': 'Le reste n’a pas été envoyé, car celle-ci n’a pas encore de résultat.',
  'visits.empty': 'Aucune intervention n’est préparée sur cet appareil.',
  'visits.empty.hint':
    'Préparez une intervention ci-dessous pendant que vous avez du réseau : choisissez un client, ou collez des numéros de série. Sur place, consultez les contrôleurs et les licences sans réseau, et préparez des associations. Une fois le réseau revenu, rien n’est envoyé sans votre accord.',
  'visits.failed':
    '{count, plural, one {# contrôleur n’a pas pu être lu.} other {# contrôleurs n’ont pas pu être lus.}}',
  'visits.free.about':
    'Une clé vaut de l’argent pour qui la lit. Sans coche, seuls ses quatre derniers caractères sont gardés, et la licence peut quand même être mise en brouillon.',
  'visits.free.all': 'Tout cocher',
  'visits.free.none': 'Tout décocher',
  'visits.free.title': 'Garder la clé entière de licences libres ({chosen} sur {all})',
  'visits.keep': 'Garder sur cet appareil',
  'visits.line':
    'Vous voyez ce que contiennent vos interventions, lu {time}. Tout le reste demande un réseau.',
  'visits.look': 'Montrer ce qu’elle contiendra',
  'visits.looking': 'Lecture des listes…',
  'visits.noReader':
    'Scanner demande un réseau : le lecteur de codes n’a pas pu être gardé sur cet appareil.',
  'visits.notFound': 'Pas dans votre compte : {numbers}',
  'visits.nothing': 'Choisissez un client, ou collez des numéros de série.',
  'visits.open': 'Interventions',
  'visits.pause': 'Mettre en pause',
  'visits.prepare': 'Préparer une intervention',
  'visits.problem.ended': 'Les interventions de cet appareil ont été supprimées dans un autre onglet.',
  'visits.problem.failed': 'Le stockage du navigateur n’a pas répondu. Réessayez.',
  'visits.problem.full':
    'Le stockage de cet appareil est plein. Supprimez une intervention ou libérez de la place, puis lisez le reste.',
  'visits.problem.newer':
    'Une version plus récente de cette application a écrit ces interventions. Rechargez la page.',
  'visits.problem.unsupported':
    'Ce navigateur ne peut pas garder d’interventions ici : la page n’a pas de chiffrement ou pas de stockage, comme en http ou dans une fenêtre privée.',
  'visits.progress': '{done} contrôleurs lus sur {all}',
  'visits.ready': 'Complète',
  'visits.refresh': 'Lire à nouveau',
  'visits.refreshOf': 'Lire {title} à nouveau',
  'visits.remove': 'Supprimer',
  'visits.removeOf': 'Supprimer {title}',
  'visits.room': '{size} sont libres pour ce site.',
  'visits.room.notKept': 'Le navigateur peut supprimer des interventions si la place manque.',
  'visits.sent': 'Envoyé à l’instant',
  'visits.serials': 'Numéros de série de contrôleurs',
  'visits.serials.hint':
    'Un ou plusieurs, ou tout un mail. Les numéros de série et les UUID de clients y sont trouvés.',
  'visits.signOut.about':
    '{count, plural, one {Il n’a pas été envoyé.} other {Ils n’ont pas été envoyés.}} La déconnexion supprime tous les brouillons et toutes les interventions de cet appareil.',
  'visits.signOut.confirm': 'Se déconnecter et supprimer',
  'visits.signOut.show': 'Afficher les brouillons',
  'visits.signOut.stay': 'Rester connecté',
  'visits.signOut.title':
    '{count, plural, one {Se déconnecter et supprimer # brouillon ?} other {Se déconnecter et supprimer # brouillons ?}}',
  'visits.summary':
    '{customers, plural, one {# client} other {# clients}}, {controllers, plural, one {# contrôleur ou site} other {# contrôleurs et sites}}, {licenses, plural, one {# licence} other {# licences}}',
  'visits.summary.size': 'Environ {size}, encore {calls, plural, one {# appel} other {# appels}} au service.',
  'visits.title': 'Interventions',
  'visits.title.field': 'Nom',
  'visits.tooLarge': 'C’est plus que les {size} libres pour ce site.',
} satisfies Record<keyof typeof en, string>;
