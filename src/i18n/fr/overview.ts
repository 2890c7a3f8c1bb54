import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licences qui expirent après {month}',
  'overview.filter.capacity': 'Licences qui indiquent une puissance : {capacity}',
  'overview.filter.endedRecently':
    'Licences expirées au cours {days, plural, one {du dernier jour} other {des # derniers jours}}',
  'overview.filter.endsSoon': 'Licences qui expirent d’ici {days, plural, one {# jour} other {# jours}}',
  'overview.filter.month': 'Licences qui expirent en {month}',
  'overview.filter.notActivated': 'Licences associées mais non activées',
  'overview.filter.past': 'Licences expirées',
  'overview.filter.state': 'Licences : {state}',
  'overview.filter.type': 'type : {type}',
  'overview.filter.unknown': 'Licences dont la fin est inconnue',
  'overview.filter.unlinked': 'Licences non associées à un contrôleur',
  'overview.attention': 'À surveiller',
  'overview.back': 'Retour à la synthèse',
  'overview.capacity.notStated': 'non indiqué pour {count} sur {all}',
  'overview.capacity.title': 'Puissance par type',
  'overview.capacity.about':
    'kW des licences non expirées ({count}). Les puissances non indiquées ne sont pas comptées : elles peuvent signifier « sans limite » ou « non compris ».',
  'overview.capacity': 'Puissance',
  'overview.customers.failed': 'Impossible de charger vos clients',
  'overview.empty.hint':
    'Ce qui demande votre attention chez vos clients apparaît ici : les licences qui expirent bientôt, ou qui ne sont pas encore associées ou activées. Votre compte n’a encore accès à aucun client. Demandez-le à votre administrateur.',
  'overview.empty.title': 'Pas encore de client',
  'overview.ends.about': 'Dates de fin indiquées par le service ou calculées d’après la durée.',
  'overview.ends.computed': 'calculées d’après la durée',
  'overview.ends.later': 'après {month} : {count}',
  'overview.ends.month': 'Mois',
  'overview.ends.noUnit':
    'Seulement les dates de fin indiquées par le service, car l’unité de la durée n’est pas configurée.',
  'overview.ends.past': 'expirées : {count}',
  'overview.ends.stated': 'indiquées par le service',
  'overview.ends.title': 'Expirations par mois',
  'overview.ends.unknown': 'fin inconnue : {count}',
  'overview.failed.title':
    '{count, plural, one {# client n’a pas pu être chargé et n’est pas compté} other {# clients n’ont pas pu être chargés et ne sont pas comptés}}',
  'overview.licenses': '{count, plural, one {# licence} other {# licences}}',
  'overview.loading': 'Chargement de vos clients…',
  'overview.many.hint':
    '{count, plural, one {Cela demande # requête au service.} other {Cela demande # requêtes au service, quatre à la fois. Vous pouvez arrêter et continuer plus tard.}}',
  'overview.many.start': '{count, plural, one {Charger # client} other {Charger # clients}}',
  'overview.many.title':
    '{count, plural, one {Les licences de # client ne sont pas encore chargées} other {Les licences de # clients ne sont pas encore toutes chargées}}',
  'overview.matching': 'Les licences',
  'overview.matching.count': 'Licences : {shown} sur {all} ; clients : {customers}',
  'overview.needs.endedRecently':
    '{count, plural, one {# licence a expiré} other {# licences ont expiré}} au cours {days, plural, one {du dernier jour} other {des # derniers jours}}',
  'overview.needs.endsSoon':
    '{count, plural, one {# licence expire} other {# licences expirent}} d’ici {days, plural, one {# jour} other {# jours}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licence est associée mais non activée} other {# licences sont associées mais non activées}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licence n’est pas associée à un contrôleur} other {# licences ne sont pas associées à un contrôleur}}',
  'overview.none': 'Aucune licence ne correspond',
  'overview.noneYet': 'Aucune licence ne correspond pour l’instant',
  'overview.noneYet.hint': 'Tous les clients n’ont pas été chargés.',
  'overview.nothing': 'Rien à surveiller.',
  'overview.nothingYet': 'Rien à surveiller pour l’instant.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licences',
  'overview.progress': 'Clients chargés : {done} sur {total}',
  'overview.progress.failed': 'Clients chargés : {done} sur {total}, en échec : {failed}',
  'overview.state': 'État',
  'overview.states.about': 'Licences des clients chargés : {count}.',
  'overview.states.title': 'Licences par état',
  'overview.table.hide': 'Masquer le tableau',
  'overview.table.show': 'Afficher en tableau',
  'overview.title': 'Synthèse',
  'overview.type.commercial': 'professionnel',
  'overview.type.other': 'autre',
  'overview.type.residential': 'résidentiel',
  'overview.withoutUuid':
    '{count, plural, one {# client n’a pas d’UUID connu : ses licences ne peuvent pas être chargées.} other {# clients n’ont pas d’UUID connu : leurs licences ne peuvent pas être chargées.}}',
} satisfies Record<keyof typeof en, string>;
