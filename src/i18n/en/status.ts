export default {
  'status.about': 'For the administrator of this dashboard: what it reaches, and what to correct.',
  'status.again': 'Check again',
  'status.api': 'API',
  'status.auth': 'Authentication service',
  'status.back': 'Back to sign-in',
  'status.checking': 'Checking…',
  'status.clock': 'The clock of this device',
  'status.clock.ahead':
    '{minutes, plural, one {It is # minute ahead of the service’s. Set one of the two: times and waiting periods are wrong.} other {It is # minutes ahead of the service’s. Set one of the two: times and waiting periods are wrong.}}',
  'status.clock.behind':
    '{minutes, plural, one {It is # minute behind the service’s. Set one of the two: times and waiting periods are wrong.} other {It is # minutes behind the service’s. Set one of the two: times and waiting periods are wrong.}}',
  'status.clock.ok': 'It agrees with the service’s.',
  'status.host.failing': 'The service answers the host with {detail}. The fault is in the service itself.',
  'status.host.name':
    'The host does not find the name in {setting} ({detail}). Check its spelling and the DNS of the host.',
  'status.host.other':
    'Something else answers the host ({detail}) where this service asks for a token. Check the address in {setting}, its path included.',
  'status.host.timeout':
    'The service does not answer the host in time. Check whether it runs, and whether a firewall is in between.',
  'status.host.tls':
    'The host does not trust the TLS connection ({detail}). For a private CA, set NODE_EXTRA_CA_CERTS to the file of its certificate. Else the certificate has expired or is for another name, the clock of the host is wrong, or the service speaks no TLS.',
  'status.host.unreachable':
    'The host cannot connect to the address in {setting} ({detail}). Check the address and the port, whether the service runs, and whether a firewall is in between.',
  'status.ok': 'It answers.',
  'status.page.cors':
    'It answers, but does not let this page read the answer. The service has to allow the origin {origin} (Access-Control-Allow-Origin) with the headers Authorization, Content-Type and If-Unmodified-Since (Access-Control-Allow-Headers).',
  'status.page.failing': 'It answers with {status}. The fault is in the service or a proxy in front of it.',
  'status.page.other':
    'Something else answers at {address} ({status}) where this service asks for a token. Check {setting} in config.json.',
  'status.page.timeout':
    'It does not answer in time. Check whether it runs, and whether a firewall is in between.',
  'status.page.unreachable':
    'No answer comes from {address}. The address in config.json ({setting}) may be wrong, the service may not run, its certificate may not be trusted, or it keeps its answers from all other origins. Open the address in a new tab: the browser says which.',
  'status.title': 'Status',
} as const;
