export default {
  'common.appName': 'Licenses',
} as const;
