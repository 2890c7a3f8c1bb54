import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Lizenzen, die nach {month} ablaufen',
  'overview.filter.capacity': 'Lizenzen mit Leistungsangabe: {capacity}',
  'overview.filter.endedRecently':
    'Lizenzen, die {days, plural, one {am letzten Tag} other {in den letzten # Tagen}} abgelaufen sind',
  'overview.filter.endsSoon':
    'Lizenzen, die innerhalb von {days, plural, one {# Tag} other {# Tagen}} ablaufen',
  'overview.filter.month': 'Lizenzen, die im {month} ablaufen',
  'overview.filter.notActivated': 'Lizenzen, die zugewiesen, aber nicht aktiviert sind',
  'overview.filter.past': 'Abgelaufene Lizenzen',
  'overview.filter.state': 'Lizenzen: {state}',
  'overview.filter.type': 'Typ: {type}',
  'overview.filter.unknown': 'Lizenzen, deren Ablauf nicht bekannt ist',
  'overview.filter.unlinked': 'Lizenzen, die keinem Controller zugewiesen sind',
  'overview.attention': 'Handlungsbedarf',
  'overview.back': 'Zurück zur Übersicht',
  'overview.capacity.notStated': 'bei {count} von {all} nicht angegeben',
  'overview.capacity.title': 'Leistung nach Typ',
  'overview.capacity.about':
    'kW der {count} Lizenzen, die nicht abgelaufen sind. Nicht angegebene Leistungen zählen nicht mit: Sie können unbegrenzt oder nicht enthalten bedeuten.',
  'overview.capacity': 'Leistung',
  'overview.customers.failed': 'Ihre Kunden konnten nicht geladen werden',
  'overview.empty.hint':
    'Hier erscheint, worum Sie sich bei Ihren Kunden kümmern sollten: Lizenzen, die bald ablaufen oder noch nicht zugewiesen oder aktiviert sind. Ihr Konto hat noch keinen Zugriff auf einen Kunden. Bitten Sie Ihre Administration darum.',
  'overview.empty.title': 'Noch keine Kunden',
  'overview.ends.about': 'Vom Dienst angegeben oder aus der Laufzeit berechnet.',
  'overview.ends.computed': 'aus der Laufzeit berechnet',
  'overview.ends.later': 'nach {month}: {count}',
  'overview.ends.month': 'Monat',
  'overview.ends.noUnit':
    'Nur vom Dienst angegebene Ablaufdaten, weil die Einheit der Laufzeit nicht eingestellt ist.',
  'overview.ends.past': 'abgelaufen: {count}',
  'overview.ends.stated': 'vom Dienst angegeben',
  'overview.ends.title': 'Ablauf nach Monat',
  'overview.ends.unknown': 'Ablauf nicht bekannt: {count}',
  'overview.failed.title':
    '{count, plural, one {# Kunde konnte nicht geladen werden und fehlt in den Zahlen} other {# Kunden konnten nicht geladen werden und fehlen in den Zahlen}}',
  'overview.licenses': '{count, plural, one {# Lizenz} other {# Lizenzen}}',
  'overview.loading': 'Ihre Kunden werden geladen…',
  'overview.many.hint':
    '{count, plural, one {Das braucht # Anfrage an den Dienst.} other {Das braucht # Anfragen an den Dienst, vier gleichzeitig. Sie können stoppen und später fortsetzen.}}',
  'overview.many.start': '{count, plural, one {# Kunden laden} other {# Kunden laden}}',
  'overview.many.title':
    '{count, plural, one {Die Lizenzen von # Kunden sind noch nicht geladen} other {Die Lizenzen von # Kunden sind noch nicht alle geladen}}',
  'overview.matching': 'Die Lizenzen',
  'overview.matching.count': '{shown} von {all} Lizenzen, von {customers} Kunden',
  'overview.needs.endedRecently':
    '{count, plural, one {# Lizenz ist} other {# Lizenzen sind}} {days, plural, one {am letzten Tag} other {in den letzten # Tagen}} abgelaufen',
  'overview.needs.endsSoon':
    '{count, plural, one {# Lizenz läuft} other {# Lizenzen laufen}} innerhalb von {days, plural, one {# Tag} other {# Tagen}} ab',
  'overview.needs.notActivated':
    '{count, plural, one {# Lizenz ist zugewiesen und nicht aktiviert} other {# Lizenzen sind zugewiesen und nicht aktiviert}}',
  'overview.needs.unlinked':
    '{count, plural, one {# Lizenz ist keinem Controller zugewiesen} other {# Lizenzen sind keinem Controller zugewiesen}}',
  'overview.none': 'Keine passenden Lizenzen',
  'overview.noneYet': 'Bisher keine passenden Lizenzen',
  'overview.noneYet.hint': 'Noch sind nicht alle Kunden geladen.',
  'overview.nothing': 'Kein Handlungsbedarf.',
  'overview.nothingYet': 'Bisher kein Handlungsbedarf.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Lizenzen',
  'overview.progress': '{done} von {total} Kunden geladen',
  'overview.progress.failed': '{done} von {total} Kunden geladen, {failed} fehlgeschlagen',
  'overview.state': 'Status',
  'overview.states.about': 'Von {count} Lizenzen der geladenen Kunden.',
  'overview.states.title': 'Lizenzen nach Status',
  'overview.table.hide': 'Tabelle ausblenden',
  'overview.table.show': 'Als Tabelle anzeigen',
  'overview.title': 'Übersicht',
  'overview.type.commercial': 'gewerblich',
  'overview.type.other': 'sonstige',
  'overview.type.residential': 'privat',
  'overview.withoutUuid':
    '{count, plural, one {Von # Kunden ist keine UUID bekannt, deshalb lassen sich die Lizenzen nicht laden.} other {Von # Kunden ist keine UUID bekannt, deshalb lassen sich ihre Lizenzen nicht laden.}}',
} satisfies Record<keyof typeof en, string>;
