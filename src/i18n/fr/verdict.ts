import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Gardée en brouillon sur cet appareil. Quand il y aura un réseau, la question vous sera posée avant l’envoi.',
  'verdict.toDrafts': 'Vers les brouillons',
  'verdict.unfinished.drafted': 'Licence {key} : en brouillon, pas envoyée',
  'verdict.record.activation': 'Activation',
  'verdict.record.capacity': 'Puissance',
  'verdict.record.id': 'Id de licence',
  'verdict.record.none': 'aucune',
  'verdict.record.type': 'Type',
  'verdict.refused.alreadyActivated': 'Elle était déjà activée',
  'verdict.refused.alreadyActivated.hint': 'Rien n’a changé. Les données ci-dessous indiquent depuis quand.',
  'verdict.refused.alreadyLinkedElsewhere': 'Cette clé est déjà utilisée',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Elle est associée à un autre contrôleur. Vérifiez la clé ; si elle est correcte, demandez au support qui l’a utilisée.',
  'verdict.refused.alreadyLinkedHere': 'Elle était déjà associée à ce contrôleur',
  'verdict.refused.alreadyLinkedHere.hint': 'Rien n’a changé, et il n’y a rien à faire.',
  'verdict.refused.badRequest': 'Le service a refusé la requête',
  'verdict.refused.badRequest.hint':
    'Rien n’a changé. Vérifiez la clé et le contrôleur ; le message du service figure ci-dessous.',
  'verdict.refused.controllerUnknown': 'Le service ne connaît pas ce contrôleur',
  'verdict.refused.controllerUnknown.hint':
    'Rien n’a changé. Comparez le nodeId avec l’étiquette du boîtier.',
  'verdict.refused.ended': 'Cette licence a expiré',
  'verdict.refused.ended.hint': 'Rien n’a changé. Utilisez une autre licence.',
  'verdict.refused.forbidden': 'Vous n’avez pas le droit de faire cela',
  'verdict.refused.forbidden.hint':
    'Rien n’a changé. Votre compte n’a pas ce droit ; adressez-vous à son administrateur.',
  'verdict.refused.keyUnknown': 'Le service ne connaît pas cette clé',
  'verdict.refused.keyUnknown.hint':
    'Le contrôleur est connu : c’est donc la clé qui est fausse. Comparez-la caractère par caractère : 0 et O, 1 et I, 5 et S, 8 et B se ressemblent.',
  'verdict.refused.otherDate': 'Les données montrent une autre date',
  'verdict.refused.otherDate.hint':
    'Le service a accepté l’activation, mais a retenu une autre date, affichée ci-dessous.',
  'verdict.refused.takenBack': 'Vous avez annulé',
  'verdict.refused.takenBack.hint': 'Rien n’a été envoyé et rien n’a changé.',
  'verdict.step.activate': 'Activer la licence',
  'verdict.step.claim': 'Associer la licence au contrôleur',
  'verdict.finish.at': 'Activer le {when}',
  'verdict.finish.now': 'Activer maintenant',
  'verdict.halfDone':
    'La licence est associée. Son activation n’a pas été envoyée et n’est jamais envoyée automatiquement.',
  'verdict.tryActivation': 'Réessayer l’activation',
  'verdict.unfinished':
    '{count, plural, one {Une association ou activation n’est pas terminée} other {# associations ou activations ne sont pas terminées}}',
  'verdict.unfinished.activate': 'Licence {key} : on ne sait pas encore si elle a été activée',
  'verdict.unfinished.claim': 'Licence {key} : on ne sait pas encore si elle a été associée',
  'verdict.unfinished.halfDone': 'Licence {key} : associée, mais pas encore activée',
  'verdict.unfinished.journal': 'Ouvrir le journal',
  'verdict.unfinished.more':
    '{count, plural, one {# autre figure dans le journal.} other {# autres figurent dans le journal.}}',
  'verdict.unfinished.show': 'Afficher',
  'verdict.unfinished.showOf': 'Afficher la licence {key}',
  'verdict.again': 'Modifier et réessayer',
  'verdict.blocked':
    'Le résultat d’une tentative précédente pour cette licence est encore inconnu. Vérifiez-le d’abord dans le journal.',
  'verdict.certificate': 'Certificat',
  'verdict.confirmed': 'Confirmé par le serveur à {time}',
  'verdict.copy': 'Copier pour un ticket',
  'verdict.keepsChecking':
    'L’opération reste dans le journal et est vérifiée à nouveau tant que l’application est ouverte. Elle n’est jamais renvoyée automatiquement.',
  'verdict.lastChecked': 'Dernière vérification à {time}',
  'verdict.next': 'Licence suivante',
  'verdict.notStarted': 'Pas commencé',
  'verdict.notThere': 'Rien trouvé, vérifié {checks, plural, one {# fois} other {# fois}}',
  'verdict.notThere.activate': 'La licence n’a pas été activée. Vous pouvez réessayer.',
  'verdict.notThere.claim':
    'La licence n’est pas sur le contrôleur : rien n’a donc changé. Vous pouvez réessayer.',
  'verdict.recordNotRead':
    'Le serveur a annoncé une réussite, mais les données n’ont pas encore pu être lues.',
  'verdict.sending': 'Envoi…',
  'verdict.takeBack': 'Annuler',
  'verdict.title': 'Licence {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Aller au contrôleur',
  'verdict.unjournalled':
    'L’opération n’a pas pu être consignée dans le journal, car ce navigateur ne peut rien enregistrer en ce moment. Envoyez-la à nouveau pour continuer sans journal.',
  'verdict.unknown.accepted':
    'Le serveur a annoncé une réussite, mais les données ne la montrent pas encore. Ne renvoyez rien ; vérifiez à nouveau.',
  'verdict.unknown.activate': 'On ne sait pas encore si elle a été activée',
  'verdict.unknown.claim': 'On ne sait pas encore si elle a été associée',
  'verdict.unknown.hint':
    'La réponse s’est perdue et les données n’ont pas pu être lues. Ne renvoyez rien ; vérifiez à nouveau.',
  'verdict.waiting': 'Le serveur nous demande d’attendre. Envoi à {time}',
  'verdict.waiting.left': 'Attente… {seconds} s',
  'verdict.notStored.draft':
    'Ce navigateur ne peut rien enregistrer en ce moment : votre saisie sera perdue à la fermeture de la page.',
  'verdict.notStored.journal':
    'Ce navigateur ne peut rien enregistrer en ce moment : ce que vous envoyez n’est pas gardé dans le journal. Restez sur cette page jusqu’au résultat.',
  'claim.verdict.checkAgain': 'Revérifier',
  'claim.verdict.checking': 'Vérification du résultat…',
} satisfies Record<keyof typeof en, string>;
