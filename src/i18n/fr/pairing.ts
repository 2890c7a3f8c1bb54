import type en from '#i18n/en/pairing.ts';

export default {
  'pairing.about':
    'Associez des licences à de nombreux contrôleurs : chaque paire est d’abord vérifiée, puis associée, l’une après l’autre.',
  'pairing.add': 'Ajouter ces lignes',
  'pairing.add.empty': 'Ajouter une ligne vide',
  'pairing.add.file': 'Choisir un fichier',
  'pairing.add.file.failed':
    'Ce fichier n’a pas pu être lu comme du texte. Enregistrez-le en CSV ou en texte séparé par des tabulations, puis choisissez-le à nouveau.',
  'pairing.add.hint':
    'Collez deux colonnes d’un tableur, dans n’importe quel ordre, avec ou sans titres, ou déposez un fichier ici (CSV, TSV ou texte).',
  'pairing.add.label': 'Numéros de série et clés',
  'pairing.add.more': 'Ajouter des lignes',
  'pairing.short.activated': 'A une date d’activation',
  'pairing.short.controllerNotRead': 'Contrôleur non recherché',
  'pairing.short.controllerUnknown': 'Hors de votre compte',
  'pairing.short.ended': 'Licence expirée',
  'pairing.short.keyEmpty': 'Clé manquante',
  'pairing.short.keyInNoList': 'Clé dans aucune liste',
  'pairing.short.keySpelled': 'Clé écrite autrement',
  'pairing.short.keyTooLong': 'Clé trop longue',
  'pairing.short.keyTwice': 'Même clé qu’en ligne {rows}',
  'pairing.short.linkedElsewhere': 'Associée ailleurs',
  'pairing.short.linkedHere': 'Déjà associée ici',
  'pairing.short.listNotRead': 'Licences non chargées',
  'pairing.short.serialEmpty': 'Numéro de série manquant',
  'pairing.short.serialInvalid': 'Numéro de série non valide',
  'pairing.short.shortened': 'Abrégé par le tableur',
  'pairing.short.serialTwice': 'Même contrôleur qu’en ligne {rows}',
  'pairing.short.spacesInKey': 'Espaces dans la clé',
  'pairing.short.swapped': 'Inversés ?',
  'pairing.add.none': 'Aucune ligne trouvée. Chaque ligne doit contenir un numéro de série et une clé.',
  'pairing.added': '{count, plural, one {# ligne ajoutée} other {# lignes ajoutées}}',
  'pairing.warning.activated':
    'Cette licence a déjà une date d’activation. Elle garde cette date et sera seulement associée.',
  'pairing.warning.controllerNotRead':
    'Vos contrôleurs n’ont pas pu être chargés : on ne sait pas à qui celui-ci appartient.',
  'pairing.warning.controllerUnknown':
    'Ce numéro de série n’est pas dans votre compte. Comparez-le avec l’étiquette du boîtier.',
  'pairing.warning.ended': 'Cette licence a expiré. Vérifiez s’il ne s’agit pas d’une autre.',
  'pairing.warning.keyInNoList':
    'Cette clé n’est dans aucune des listes chargées. Elle peut tout de même être valable.',
  'pairing.warning.listNotRead':
    'Les licences du client n’ont pas pu être chargées : cette licence est inconnue.',
  'pairing.warning.serialTwice':
    '{count, plural, one {La ligne {rows} a le même contrôleur : il recevrait plus d’une licence.} other {Les lignes {rows} ont le même contrôleur : il recevrait plus d’une licence.}}',
  'pairing.warning.spacesInKey': 'La clé contient des espaces ou des caractères invisibles.',
  'pairing.check': 'Recherche…',
  'pairing.clear': 'Vider la feuille',
  'pairing.clear.no': 'La garder',
  'pairing.clear.sure':
    'Toutes les lignes et tous les résultats sont retirés de la feuille. Ce qui a été envoyé reste en vigueur et reste dans le journal.',
  'pairing.clear.yes': 'La vider',
  'pairing.column.key': 'Clé de licence',
  'pairing.column.serial': 'Numéro de série',
  'pairing.column.state': 'État',
  'pairing.controllers.failed':
    'Vos contrôleurs n’ont pas pu être chargés : les lignes n’ont pas été comparées avec eux',
  'pairing.count.done': 'Réussies {count}',
  'pairing.count.failed': 'En échec {count}',
  'pairing.count.leftOut': 'Ignorées {count}',
  'pairing.count.review': 'À vérifier {count}',
  'pairing.count.all': 'Toutes {count}',
  'pairing.count.open': 'Commencées {count}',
  'pairing.count.ready': 'Prêtes {count}',
  'pairing.count.unknown': 'Inconnues {count}',
  'pairing.customer': 'Licences de',
  'pairing.customer.auto': 'propriétaires des contrôleurs',
  'pairing.do': 'À faire',
  'pairing.do.both': 'Associer et activer maintenant',
  'pairing.do.claim': 'Associer seulement',
  'pairing.elsewhere': 'La feuille est ouverte dans un autre onglet',
  'pairing.elsewhere.hint':
    'Un seul onglet à la fois peut la modifier et la lancer. Elle s’ouvrira ici quand elle sera fermée là-bas.',
  'pairing.end.done':
    'Toutes les lignes prêtes ont été envoyées. Réussies : {done}, en échec : {failed}, non envoyées : {notSent}.',
  'pairing.end.notSent': 'En pause à la ligne {row} : rien n’a été envoyé pour elle',
  'pairing.end.notSent.hint':
    'Le même problème peut toucher toutes les lignes. Rien ne continue tout seul : reprenez une fois le problème réglé, ou continuez sans cette ligne.',
  'pairing.end.stopped': 'Arrêté. Ce qui est fait reste fait.',
  'pairing.end.unknown': 'En pause à la ligne {row} : son résultat est encore inconnu',
  'pairing.end.unknown.found': 'Le résultat de la ligne {row} est maintenant connu. Reprenez pour continuer.',
  'pairing.end.unknown.hint':
    'L’envoi a peut-être réussi : il n’est donc pas répété. Le résultat est vérifié entre-temps ; vous pouvez le vérifier maintenant, ou continuer sans cette ligne.',
  'pairing.goOnWithout': 'Continuer sans elle',
  'pairing.none': 'Aucune ligne ne correspond.',
  'pairing.noUndo':
    'Cette action ne peut pas être annulée ici. L’envoi se met en pause si vous quittez cette page.',
  'pairing.begun':
    '{count, plural, one {# ligne a été commencée} other {# lignes ont été commencées}} avant la fermeture de la page. Rien n’a été envoyé depuis. Reprendre vérifie d’abord le résultat.',
  'pairing.nothingReady':
    'Aucune ligne n’est prête. Corrigez ou confirmez les problèmes affichés aux lignes.',
  'pairing.on': 'Déjà sur ce contrôleur : {licenses}',
  'pairing.on.failed': 'Impossible de charger les licences de ce contrôleur.',
  'pairing.on.license': '{key} ({state})',
  'pairing.on.more': '{count, plural, one {# autre} other {# autres}}',
  'pairing.on.none': 'Pas encore de licence sur ce contrôleur',
  'pairing.on.reading': 'Chargement des licences de ce contrôleur…',
  'pairing.progress': 'Lignes : {done} sur {total}',
  'pairing.progress.reading': 'Réussies : {done}, recherche des autres lignes…',
  'pairing.ready': 'Prête',
  'pairing.restored': 'Feuille du {when} rétablie',
  'pairing.result': 'Réussies : {done}, en échec : {failed}, inconnues : {unknown}, non envoyées : {notSent}',
  'pairing.row': 'Ligne {row}',
  'pairing.row.key': 'Clé de licence de la ligne {row}',
  'pairing.row.remove': 'Supprimer la ligne {row}',
  'pairing.row.serial': 'Numéro de série de la ligne {row}',
  'pairing.run.both':
    '{count, plural, one {Associer et activer # licence} other {Associer et activer # licences}}',
  'pairing.run.cancel': 'Annuler',
  'pairing.run.claim': '{count, plural, one {Associer # licence} other {Associer # licences}}',
  'pairing.run.pause': 'Pause',
  'pairing.run.resume': 'Reprendre',
  'pairing.run.stopping': 'Fin de la ligne en cours…',
  'pairing.scan.done': '{count, plural, one {# code lu} other {# codes lus}}',
  'pairing.scan.hint':
    'Scannez numéros de série et clés à tour de rôle, dans n’importe quel ordre. Chacun est ajouté aussitôt.',
  'pairing.show': 'Afficher',
  'pairing.state.begun': 'Commencée, résultat encore inconnu',
  'pairing.state.leftOut': 'Ignorée',
  'pairing.error.keyEmpty': 'La clé manque.',
  'pairing.error.keyTooLong':
    'Une clé compte au plus 50 caractères. Autre chose a-t-il été collé avec elle ?',
  'pairing.error.keyTwice':
    '{count, plural, one {La ligne {rows} a la même clé. Une licence va sur un seul contrôleur : corrigez l’une des deux.} other {Les lignes {rows} ont la même clé. Une licence va sur un seul contrôleur : corrigez-les toutes sauf une.}}',
  'pairing.error.linkedElsewhere':
    'Cette licence est déjà associée à un autre contrôleur. Utilisez-en une autre.',
  'pairing.error.linkedHere': 'Cette licence est déjà associée à ce contrôleur. Il n’y a rien à faire.',
  'pairing.error.serialEmpty': 'Le numéro de série manque.',
  'pairing.error.serialInvalid':
    'Ce n’est pas un numéro de série valide. Comparez-le avec l’étiquette du boîtier.',
  'pairing.error.shortened':
    'Le tableur a abrégé ce numéro. Mettez-y la colonne au format texte, puis copiez de nouveau le numéro entier.',
  'pairing.error.swapped': 'Le numéro de série et la clé semblent inversés.',
  'pairing.swap': 'Les échanger',
  'pairing.swapColumns': 'Échanger les colonnes',
  'pairing.sendAnyway': 'Envoyer quand même',
  'pairing.sendAnyway.all':
    '{count, plural, one {Confirmer les avertissements de # ligne} other {Confirmer les avertissements de # lignes}}',
  'pairing.table': 'Lignes de la feuille',
  'pairing.ticket': 'Copier pour un ticket',
  'pairing.ticket.hint': 'Chaque ligne avec son résultat, clés masquées',
  'pairing.title': 'Feuille d’association',
  'pairing.tryAgain': 'Corriger et réessayer',
  'pairing.cleanKey': 'Les supprimer',
  'pairing.columns.ask':
    'Rien dans ce tableau n’indique avec certitude ce que contient chaque colonne. Choisissez-les.',
  'pairing.columns.cancel': 'Ne pas l’ajouter',
  'pairing.columns.column': 'Colonne {number}',
  'pairing.columns.controller': 'Numéros de série',
  'pairing.columns.key': 'Clés de licence',
  'pairing.columns.none': 'Aucune d’elles',
  'pairing.columns.take': 'Ajouter les lignes',
  'pairing.leftOut.columns':
    '{count, plural, one {La colonne {names} a été ignorée.} other {Les colonnes {names} ont été ignorées.}}',
  'pairing.leftOut.titles':
    '{count, plural, one {# ligne au-dessus des titres a été ignorée.} other {# lignes au-dessus des titres ont été ignorées.}}',
  'pairing.leftOut.lines':
    '{count, plural, one {# ligne sans numéro de série ni clé a été ignorée.} other {# lignes sans numéro de série ni clé ont été ignorées.}}',
  'pairing.scan.leftOut': 'Ignoré : {what}.',
  'pairing.warning.keySpelled': 'Une licence déjà chargée a cette clé, écrite autrement.',
  'pairing.useInstead': 'Utiliser {value}',
  'pairing.sameAsAbove': 'Comme la ligne du dessus : {value}',
  'pairing.empty':
    'Chaque ligne réunit un contrôleur et une clé de licence. Collez, saisissez ou scannez-les ; chaque ligne est vérifiée avant tout envoi. Vous pouvez arrêter à tout moment et continuer plus tard.',
} satisfies Record<keyof typeof en, string>;
