export default {
  'customers.count': '{shown} of {all} customers',
  'customers.empty.hint':
    'Ask your administrator for access to a customer, or paste a customer’s UUID above.',
  'customers.empty.title': 'No customers yet',
  'customers.failed': 'The customers could not be loaded',
  'customers.filter': 'Find a customer',
  'customers.filter.hint': 'By name or number. Pasting a UUID or number opens the customer.',
  'customers.loading': 'Loading your customers…',
  'customers.missing': 'None of your customers has the number {id}. Check the number, or paste the UUID.',
  'customers.noMatch.hint': 'Try part of the name, or paste the customer’s UUID.',
  'customers.noMatch.title': 'No customer matches “{text}”',
  'customers.noUuid': 'no UUID known',
  'customers.title': 'Customers',
} as const;
