import type en from '#i18n/en/customers.ts';

export default {
  'customers.controllers': '{count, plural, one {# contrôleur} other {# contrôleurs}}',
  'customers.count': 'Clients : {shown} sur {all, plural, one {#} other {#}}',
  'customers.empty.hint':
    'Vos clients apparaissent ici, chacun avec ses licences et ses contrôleurs. Votre compte n’a encore accès à aucun client : demandez-le à votre administrateur. Si vous avez l’UUID d’un client, collez-le ci-dessus pour l’ouvrir.',
  'customers.empty.title': 'Pas encore de client',
  'customers.endsSoon': '{count, plural, one {# expire bientôt} other {# expirent bientôt}}',
  'customers.failed': 'Impossible de charger les clients',
  'customers.filter': 'Rechercher un client',
  'customers.filter.hint': 'Par nom ou numéro. Coller un UUID ou un numéro ouvre le client.',
  'customers.licenses': '{count, plural, one {# licence} other {# licences}}',
  'customers.loading': 'Chargement de vos clients…',
  'customers.missing': 'Aucun de vos clients n’a le numéro {id}. Vérifiez le numéro ou collez l’UUID.',
  'customers.noMatch.hint': 'Essayez une partie du nom, ou collez l’UUID du client.',
  'customers.noMatch.title': 'Aucun client ne correspond à « {text} »',
  'customers.noUuid': 'aucun UUID connu',
  'customers.notActivated': '{count, plural, one {# à activer} other {# à activer}}',
  'customers.showAll': 'Afficher tous les clients',
  'customers.title': 'Clients',
  'customers.unlinked': '{count, plural, one {# à associer} other {# à associer}}',
} satisfies Record<keyof typeof en, string>;
