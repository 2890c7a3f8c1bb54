export default {
  'overview.filter.after': 'Licenses that end after {month}',
  'overview.filter.capacity': 'Licenses that state a capacity: {capacity}',
  'overview.filter.endedRecently':
    'Licenses that ended in the last {days, plural, one {# day} other {# days}}',
  'overview.filter.endsSoon': 'Licenses that end within {days, plural, one {# day} other {# days}}',
  'overview.filter.month': 'Licenses that end in {month}',
  'overview.filter.notActivated': 'Licenses that are linked but not activated',
  'overview.filter.past': 'Licenses that have ended',
  'overview.filter.state': 'Licenses: {state}',
  'overview.filter.type': 'type: {type}',
  'overview.filter.unknown': 'Licenses whose end is not known',
  'overview.filter.unlinked': 'Licenses that are not linked to a controller',
  'overview.attention': 'What needs attention',
  'overview.back': 'Back to the overview',
  'overview.capacity.notStated': 'not stated by {count} of {all}',
  'overview.capacity.title': 'Capacity by type',
  'overview.capacity.about':
    'kW of the {count} licenses that have not ended. Capacities that are not stated are not counted: they may mean no limit or not included.',
  'overview.capacity': 'Capacity',
  'overview.customers.failed': 'Your customers could not be loaded',
  'overview.empty.hint':
    'What needs attention at your customers appears here: licenses that end soon, or that are not linked or not activated yet. Your account has no access to a customer yet. Ask your administrator for it.',
  'overview.empty.title': 'No customers yet',
  'overview.ends.about': 'Ends stated by the service or computed from the duration.',
  'overview.ends.computed': 'computed from duration',
  'overview.ends.later': 'after {month}: {count}',
  'overview.ends.month': 'Month',
  'overview.ends.noUnit':
    'Only ends stated by the service, because the unit of the duration is not configured.',
  'overview.ends.past': 'ended: {count}',
  'overview.ends.stated': 'stated by the service',
  'overview.ends.title': 'Ends by month',
  'overview.ends.unknown': 'end not known: {count}',
  'overview.failed.title':
    '{count, plural, one {# customer could not be loaded and is not in the numbers} other {# customers could not be loaded and are not in the numbers}}',
  'overview.licenses': '{count, plural, one {# license} other {# licenses}}',
  'overview.loading': 'Loading your customers…',
  'overview.many.hint':
    '{count, plural, one {This takes # request to the service.} other {This takes # requests to the service, four at a time. You can stop and continue later.}}',
  'overview.many.start': '{count, plural, one {Load # customer} other {Load # customers}}',
  'overview.many.title':
    '{count, plural, one {The licenses of # customer are not loaded yet} other {The licenses of # customers are not all loaded yet}}',
  'overview.matching': 'The licenses',
  'overview.matching.count': '{shown} of {all} licenses, of {customers} customers',
  'overview.needs.endedRecently':
    '{count, plural, one {# license ended} other {# licenses ended}} in the last {days, plural, one {# day} other {# days}}',
  'overview.needs.endsSoon':
    '{count, plural, one {# license ends} other {# licenses end}} within {days, plural, one {# day} other {# days}}',
  'overview.needs.notActivated':
    '{count, plural, one {# license is linked and not activated} other {# licenses are linked and not activated}}',
  'overview.needs.unlinked':
    '{count, plural, one {# license is not linked to a controller} other {# licenses are not linked to a controller}}',
  'overview.none': 'No matching licenses',
  'overview.noneYet': 'No matching licenses so far',
  'overview.noneYet.hint': 'Not all customers have been loaded.',
  'overview.nothing': 'Nothing needs attention.',
  'overview.nothingYet': 'Nothing needs attention so far.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licenses',
  'overview.progress': '{done} of {total} customers loaded',
  'overview.progress.failed': '{done} of {total} customers loaded, {failed} failed',
  'overview.state': 'State',
  'overview.states.about': 'Of {count} licenses of the customers loaded.',
  'overview.states.title': 'Licenses by state',
  'overview.table.hide': 'Hide the table',
  'overview.table.show': 'Show as a table',
  'overview.title': 'Overview',
  'overview.type.commercial': 'commercial',
  'overview.type.other': 'other',
  'overview.type.residential': 'residential',
  'overview.withoutUuid':
    '{count, plural, one {# customer has no known UUID, so its licenses cannot be loaded.} other {# customers have no known UUID, so their licenses cannot be loaded.}}',
} as const;
