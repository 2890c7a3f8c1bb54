import type en from '#i18n/en/journal.ts';

export default {
  'journal.about': 'Associations et activations faites sur cet appareil avec ce compte, et leur résultat.',
  'journal.check': 'Vérifier le journal d’audit',
  'journal.check.about':
    'Chaque enregistrement contient l’empreinte du précédent : un enregistrement modifié, supprimé, ajouté ou déplacé est donc détecté. Pour exclure que tout le journal ait été réécrit, comparez la dernière empreinte avec une empreinte notée auparavant.',
  'journal.check.broken': '{source} : l’enregistrement {seq} ne concorde pas',
  'journal.check.broken.hint':
    'Il est en position {position}. Les enregistrements précédents sont intacts ; les suivants ne sont pas vérifiés.',
  'journal.check.device': 'Sur cet appareil',
  'journal.check.file': 'Vérifier un fichier',
  'journal.check.last': 'Dernière empreinte : {hash}',
  'journal.check.leftOut':
    '{count, plural, one {# enregistrement est omis et n’est pas vérifié.} other {# enregistrements sont omis et ne sont pas vérifiés.}}',
  'journal.check.notAuditLog':
    'Ce fichier n’est pas un journal d’audit exporté en JSON depuis cette application. Choisissez un autre fichier.',
  'journal.check.pruned':
    '{count, plural, one {# ancien enregistrement a été supprimé pour faire de la place.} other {# anciens enregistrements ont été supprimés pour faire de la place.}}',
  'journal.check.span': 'Du {from} au {to}.',
  'journal.check.title': 'Vérifier le journal d’audit',
  'journal.check.tooLong': 'Ce fichier est trop gros pour un journal d’audit. Choisissez-en un autre.',
  'journal.check.intact':
    '{count, plural, one {{source} : intact, # enregistrement} other {{source} : intact, # enregistrements}}',
  'journal.clock.fast': 'l’horloge de l’appareil avance de {seconds} s sur celle du service',
  'journal.clock.slow': 'l’horloge de l’appareil retarde de {seconds} s sur celle du service',
  'journal.count': '{shown} sur {all, plural, one {# entrée} other {# entrées}}',
  'journal.empty.hint':
    'Chaque association et chaque activation est consignée ici avant l’envoi. Même après une coupure de connexion, on voit donc ce qui a été envoyé et avec quel résultat. Ce qui reste inconnu est vérifié à nouveau tant que l’application est ouverte, et n’est jamais renvoyé automatiquement.',
  'journal.empty.title': 'Pas encore d’entrée',
  'journal.audit': 'Journal d’audit',
  'journal.audit.none':
    'Il n’y a pas de journal d’audit pour cette entrée : elle est plus ancienne que lui, ou ses enregistrements ont été supprimés pour faire de la place.',
  'journal.export.filtered.hint':
    'Les autres enregistrements y figurent par leur seule empreinte, pour que le journal reste vérifiable.',
  'journal.export.filtered.json': 'Journal d’audit filtré, JSON',
  'journal.export.filtered.text': 'Journal d’audit filtré, texte',
  'journal.export.json': 'Journal d’audit complet, JSON',
  'journal.export.json.hint': 'Vérifiable avec « Vérifier un fichier », ou par n’importe qui d’autre.',
  'journal.export.nothing': 'Rien n’a encore été consigné.',
  'journal.export.share': 'Partager le journal d’audit complet',
  'journal.export.text': 'Journal d’audit complet, texte',
  'journal.fact.accepted': 'Le service a répondu que c’est fait',
  'journal.fact.failed': 'Les données n’ont pas pu être lues',
  'journal.fact.intended': 'Consigné avant tout envoi',
  'journal.fact.lost': 'La réponse s’est perdue',
  'journal.fact.notShown': 'Relu : les données ne le montrent pas',
  'journal.fact.refused': 'Le service a refusé',
  'journal.fact.sent.activate': 'Envoyé : activer maintenant',
  'journal.fact.sent.activateAt': 'Envoyé : activer le {when}',
  'journal.fact.sent.claim': 'Envoyé : associer au contrôleur',
  'journal.fact.shown': 'Relu : les données le montrent',
  'journal.fact.takenBack': 'Annulé avant l’envoi',
  'journal.filter.all': 'Tous les contrôleurs',
  'journal.filter.controller': 'Contrôleur',
  'journal.filter.text': 'Quatre derniers caractères de la clé, ou un id',
  'journal.misfit.changed': 'Son contenu a été modifié.',
  'journal.misfit.end': 'Les derniers enregistrements manquent, ou ne sont pas les derniers consignés.',
  'journal.misfit.link': 'Il ne fait pas suite au précédent.',
  'journal.misfit.order': 'Un enregistrement a été supprimé, ajouté ou déplacé ici.',
  'journal.misfit.unreadable': 'Ce n’est pas un enregistrement valide.',
  'journal.noMatch.hint': 'Essayez moins de caractères, ou tous les contrôleurs.',
  'journal.noMatch.title': 'Aucune entrée ne correspond',
  'journal.reading': 'Chargement du journal…',
  'journal.text.exported': 'Exporté le {when}',
  'journal.text.how':
    'Chaque ligne entre accolades est le texte haché (SHA-256, UTF-8) dont le hachage figure dessous. « prev » est le hachage de l’enregistrement précédent, 64 zéros pour le premier.',
  'journal.text.line': '{time} {subject} : {fact}',
  'journal.text.last': 'Le dernier enregistrement écrit porte le numéro {seq} et le hachage {hash}',
  'journal.text.pruned':
    '{count, plural, one {# ancien enregistrement a été supprimé pour faire de la place. Son hachage : {hash}} other {# anciens enregistrements ont été supprimés pour faire de la place. Hachage du dernier : {hash}}}',
  'journal.text.leftOut': '{record} omis de cet extrait',
  'journal.text.title': 'Journal d’audit des associations et activations sur un appareil, avec un compte',
  'journal.title': 'Journal',
  'journal.verdict.confirmed': 'Résultat : confirmé par les données du service',
  'journal.verdict.notThere': 'Résultat : rien trouvé',
  'journal.verdict.refused': 'Résultat : pas fait',
  'journal.verdict.unknown': 'Résultat : encore inconnu',
} satisfies Record<keyof typeof en, string>;
