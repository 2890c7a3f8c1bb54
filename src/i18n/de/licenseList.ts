import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'Hier erscheinen die Lizenzen, die dieser Kunde kauft, jede mit Zustand, Leistungen und Ende. Gekauft wird eine Lizenz außerhalb dieses Dashboards. Wenn Sie schon einen Lizenzschlüssel haben, weisen Sie die Lizenz damit einem Controller zu.',
  'licenses.empty.title': 'Dieser Kunde hat noch keine Lizenzen',
  'licenses.noneReadable.hint':
    'Die Liste ist nicht leer, aber dieses Dashboard kann keine der Lizenzen darin lesen.',
  'licenses.noneReadable.title': 'Keine Lizenz konnte gelesen werden',
  'licenses.sort.ascending': 'Aufsteigend, Reihenfolge umkehren',
  'licenses.sort.descending': 'Absteigend, Reihenfolge umkehren',
  'licenses.sort.none': 'Reihenfolge des Dienstes',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Dann nach',
  'licenses.tableSettings.columns': 'Spalten',
  'licenses.tableSettings.columns.hint': 'Spalten, die nicht passen, stehen in den Details.',
  'licenses.tableSettings.density': 'Zeilenhöhe',
  'licenses.tableSettings.density.comfortable': 'Groß',
  'licenses.tableSettings.density.compact': 'Kompakt',
} satisfies Record<keyof typeof en, string>;
