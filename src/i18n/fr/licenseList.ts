import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Les licences que ce client achète apparaissent ici, chacune avec son état, ses puissances et sa fin. Une licence s’achète en dehors de cette application. Si vous avez déjà une clé de licence, utilisez-la pour associer la licence à un contrôleur.',
  'licenses.empty.title': 'Ce client n’a pas encore de licence',
  'licenses.noneReadable.hint':
    'La liste n’est pas vide, mais cette application ne peut lire aucune de ses licences.',
  'licenses.noneReadable.title': 'Aucune licence n’a pu être lue',
  'licenses.sort.ascending': 'Croissant, inverser l’ordre',
  'licenses.sort.descending': 'Décroissant, inverser l’ordre',
  'licenses.sort.none': 'ordre du service',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Puis par',
  'licenses.tableSettings.columns': 'Colonnes',
  'licenses.tableSettings.columns.hint': 'Les colonnes qui ne tiennent pas sont affichées dans les détails.',
  'licenses.tableSettings.density': 'Densité',
  'licenses.tableSettings.density.comfortable': 'Confortable',
  'licenses.tableSettings.density.compact': 'Compacte',
} satisfies Record<keyof typeof en, string>;
