export default {
  'account.accounts': 'Sign in with an account of the practice service:',
  'account.back': 'Back to sign-in',
  'account.byPassword': 'Sign in with a password',
  'account.byToken': 'Sign in with a refresh token',
  'account.failed': 'Sign-in failed',
  'account.failed.offline':
    'Signing in needs a network, because the service checks your password. If you stay signed in, the dashboard opens without one.',
  'account.forgot': 'Forgot your password?',
  'account.forgot.email': 'Email address of your account',
  'account.forgot.email.invalid': 'Type an email address of 5 to 100 characters, such as name@example.com.',
  'account.forgot.failed': 'The mail could not be requested',
  'account.forgot.forbidden': 'Mail to this address is not allowed. Use the address of your account.',
  'account.forgot.limited':
    'A mail was requested just now. You can request another one once the button has counted down.',
  'account.forgot.send': 'Send me a mail',
  'account.forgot.sent.hint':
    'If {email} belongs to an account, a mail with the next step is on its way. Check the spam folder too.',
  'account.forgot.sent.title': 'Check your mail',
  'account.forgot.title': 'Reset your password',
  'account.keep': 'Keep me signed in',
  'account.keep.hint': 'Only on a device that nobody else uses.',
  'account.unfinished.activate': 'The activation of {key} was still being sent. Check it after signing in.',
  'account.unfinished.both':
    'The claim and activation of {key} were still being sent. Check them after signing in.',
  'account.unfinished.claim': 'The claim of {key} was still being sent. Check it after signing in.',
  'account.password': 'Password',
  'account.password.missing': 'Type your password.',
  'account.secondFactor.hint':
    'This dashboard cannot ask for the code. If you have a refresh token, choose “Sign in with a refresh token” below.',
  'account.secondFactor.title': 'This account needs a second factor',
  'account.signIn': 'Sign in',
  'account.signIn.again': 'Sign in again',
  'account.signedOut.hint':
    'Nothing that you viewed is stored on this device. Only you can see the journal of your claims.',
  'account.signedOut.title': 'You are signed out',
  'account.signingIn': 'Signing in…',
  'account.token': 'Refresh token',
  'account.token.hint': 'It starts with “eyJ” and is valid for up to 14 days.',
  'account.token.missing': 'Paste the refresh token.',
  'account.token.refused':
    'The service rejected this token. It may have expired or be incomplete. Paste the whole token.',
  'account.notStored':
    'This browser cannot store anything for the dashboard right now. You can sign in for this page; reloading signs you out.',
  'account.username': 'Email or user name',
  'account.username.missing': 'Type your email or user name.',
  'account.wait': '{seconds, plural, one {Wait # second} other {Wait # seconds}}',
  'account.welcome': 'Look up customers and controllers, see their licenses, claim and activate.',
  'account.status.about': 'For the administrator of this dashboard: what it reaches, and what to correct.',
  'account.status.again': 'Check again',
  'account.status.api': 'API',
  'account.status.auth': 'Authentication service',
  'account.status.back': 'Back to sign-in',
  'account.status.checking': 'Checking…',
  'account.status.clock': 'The clock of this device',
  'account.status.clock.ahead':
    '{minutes, plural, one {It is # minute ahead of the service’s. Set one of the two: times and waiting periods are wrong.} other {It is # minutes ahead of the service’s. Set one of the two: times and waiting periods are wrong.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {It is # minute behind the service’s. Set one of the two: times and waiting periods are wrong.} other {It is # minutes behind the service’s. Set one of the two: times and waiting periods are wrong.}}',
  'account.status.clock.ok': 'It agrees with the service’s.',
  'account.status.host.failing':
    'The service answers the host with {detail}. The fault is in the service itself.',
  'account.status.host.name':
    'The host does not find the name in {setting} ({detail}). Check its spelling and the DNS of the host.',
  'account.status.host.other':
    'Something else answers the host ({detail}) where this service asks for a token. Check the address in {setting}, its path included.',
  'account.status.host.timeout':
    'The service does not answer the host in time. Check whether it runs, and whether a firewall is in between.',
  'account.status.host.tls':
    'The host does not trust the TLS connection ({detail}). For a private CA, set NODE_EXTRA_CA_CERTS to the file of its certificate. Else the certificate has expired or is for another name, the clock of the host is wrong, or the service speaks no TLS.',
  'account.status.host.unreachable':
    'The host cannot connect to the address in {setting} ({detail}). Check the address and the port, whether the service runs, and whether a firewall is in between.',
  'account.status.ok': 'It answers.',
  'account.status.page.cors':
    'It answers, but does not let this page read the answer. The service has to allow the origin {origin} (Access-Control-Allow-Origin) with the headers Authorization, Content-Type and If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing':
    'It answers with {status}. The fault is in the service or a proxy in front of it.',
  'account.status.page.other':
    'Something else answers at {address} ({status}) where this service asks for a token. Check {setting} in config.json.',
  'account.status.page.timeout':
    'It does not answer in time. Check whether it runs, and whether a firewall is in between.',
  'account.status.page.unreachable':
    'No answer comes from {address}. The address in config.json ({setting}) may be wrong, the service may not run, its certificate may not be trusted, or it keeps its answers from all other origins. Open the address in a new tab: the browser says which.',
  'account.status.title': 'Status',
  'account.status.link': 'For the administrator: find out what is wrong',
  'account.wrong.hint': 'Check upper and lower case, then type the password again.',
  'account.wrong.title': 'User name or password is wrong',
} as const;
