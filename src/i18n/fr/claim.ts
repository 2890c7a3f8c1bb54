import type en from '#i18n/en/claim.ts';

export default {
  'claim.controller': 'NodeId ou numéro de série',
  'claim.controller.hint': 'Sur l’étiquette du boîtier, par exemple M1S240821VZLL5E230D.',
  'claim.controller.missing': 'Saisissez le nodeId du contrôleur ou choisissez-le dans la liste.',
  'claim.controller.pick': 'Choisir parmi vos contrôleurs',
  'claim.controller.reading': 'Recherche du contrôleur en cours. Attendez un instant, puis réessayez.',
  'claim.customer': 'Licences de',
  'claim.customer.failed': 'Impossible de charger vos clients : vous ne pouvez donc pas en choisir un',
  'claim.customer.none': 'aucun client choisi : saisissez la clé',
  'claim.early':
    'La recherche du contrôleur n’était pas terminée. Lisez ce qui sera envoyé, puis appuyez à nouveau sur le bouton.',
  'claim.key': 'Clé de licence',
  'claim.key.hint':
    'Telle qu’imprimée sur papier, dans l’e-mail ou sur le boîtier. Votre saisie n’est jamais modifiée.',
  'claim.key.long': 'Une clé compte au plus 50 caractères. Vérifiez si autre chose a été collé avec elle.',
  'claim.key.missing': 'Saisissez la clé de licence ou choisissez une licence.',
  'claim.key.spaces': 'La clé contient des espaces.',
  'claim.key.invisible': 'La clé contient des caractères invisibles.',
  'claim.key.clean': 'Les supprimer',
  'claim.license.change': 'Choisir une autre licence',
  'claim.license.choose': 'Choisir parmi les licences d’un client',
  'claim.license.listFailed': 'Impossible de charger les licences du client',
  'claim.pairing': 'Associer plusieurs licences',
  'claim.noUndo': 'Cette action ne peut pas être annulée ici.',
  'claim.finding.linkedHere':
    'Cette licence est déjà associée à ce contrôleur. Choisissez « Activer seulement », ou une autre licence.',
  'claim.finding.notReadable':
    'Une activation ne peut être vérifiée que si la licence figure dans une liste. Choisissez son client ci-dessus, ou indiquez son contrôleur.',
  'claim.section.controller': 'Contrôleur',
  'claim.section.license': 'Licence',
  'claim.section.steps': 'Quoi et quand',
  'claim.scan.both': 'Scanner clé et contrôleur',
  'claim.scan.both.hint':
    'La clé de licence et le contrôleur, dans n’importe quel ordre. Ou choisissez et saisissez ci-dessous.',
  'claim.scan.controller': 'Scanner le contrôleur',
  'claim.scan.key': 'Scanner la clé',
  'claim.submit.activate': 'Activer',
  'claim.submit.both': 'Associer et activer',
  'claim.submit.claim': 'Associer',
  'claim.summary.incomplete':
    'Remplissez le formulaire ci-dessus ; la demande est résumée ici avant l’envoi.',
  'claim.title': 'Associer et activer',
  'claim.verdict.notSent': 'Rien n’a été envoyé',
  'claim.steps': 'À faire',
  'claim.steps.activate': 'Activer seulement',
  'claim.steps.both': 'Associer au contrôleur et activer',
  'claim.steps.claim': 'Associer au contrôleur seulement',
  'claim.when': 'Quand elle devient active',
  'claim.when.afterClaim': 'Dès qu’elle est associée',
  'claim.when.at': 'À une date et une heure',
  'claim.when.now': 'Maintenant',
} satisfies Record<keyof typeof en, string>;
