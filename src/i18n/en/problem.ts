export default {
  'problem.badRequest.hint': 'The service did not accept the request. Check what you typed, then try again.',
  'problem.badRequest.title': 'The service refused this request',
  'problem.banned':
    'The server is not accepting connections from this network, because too many requests came from it. Next try in {time}.',
  'problem.conflict.hint':
    'Load the current version first, then make your change again. Nothing was overwritten.',
  'problem.conflict.title': 'Somebody changed this in the meantime',
  'problem.ended.expired': 'Your session has ended. Sign in to continue.',
  'problem.ended.gone':
    'Your session is no longer on this device: you signed out in another tab, or the browser’s data was cleared. Sign in to continue.',
  'problem.ended.hint':
    'Sign in to continue. A change that was still being sent may have arrived: check before you repeat it.',
  'problem.ended.logout': 'You are signed out.',
  'problem.ended.storage': 'The session stored in this browser is damaged. Sign in to continue.',
  'problem.ended.switched':
    'Somebody signed in again in another tab, so this tab was cleared. Reload the page to continue as they did, or sign in here.',
  'problem.ended.title': 'Your session has ended',
  'problem.forbidden.hint':
    'Your account does not have permission for this. Ask its administrator, or sign in with another account.',
  'problem.forbidden.title': 'No permission for this',
  'problem.foreign.hint':
    'A proxy or a network sign-in page seems to have answered instead of the service. Open any other website and sign in to your network first, then try again.',
  'problem.foreign.title': 'An unexpected answer came back',
  'problem.hidesHeaders':
    'For the administrator of this dashboard: the API is on another origin and does not let this page read Retry-After and Date, so waiting times are guessed. List both in its Access-Control-Expose-Headers.',
  'problem.insecure':
    'The connection is not encrypted, so others on this network can read it. Ask the administrator of this dashboard for an address that starts with https.',
  'problem.limited.hint': 'There were too many requests. Wait for the countdown to end, then try again.',
  'problem.limited.title': 'The server asked us to slow down',
  'problem.logoutNotTold':
    'The server could not be told that you signed out, so the session may stay valid for up to 14 days. Change your password if this device is shared.',
  'problem.notFound.hint': 'It may have been removed, or the name or number may be mistyped.',
  'problem.notFound.title': 'The service does not know this',
  'problem.offline': 'You are offline. What you see may be out of date, and nothing can be sent.',
  'problem.offline.hint': 'No answer came back. Check your network, then try again.',
  'problem.offline.title': 'The service cannot be reached',
  'problem.paused':
    'The server asked us to slow down. Resuming in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.reconnecting': 'Reconnecting… You are still signed in.',
  'problem.server.hint': 'The fault is not on your side. Wait a moment, then try again.',
  'problem.server.title': 'The service has an error',
  'problem.storage':
    'This browser does not let the dashboard store anything. You will have to sign in again after a reload.',
  'problem.timeout.hint':
    'The answer did not arrive completely in time. Your signal may be weak: try again, or from another spot.',
  'problem.timeout.title': 'The service is too slow',
  'problem.tooLarge.hint':
    'Loading was stopped to keep this device usable. Narrow your search, or tell us about it.',
  'problem.tooLarge.title': 'The answer is too large',
  'problem.unauthorised.hint':
    'You are still signed in. Try again in a minute; if it is refused again, sign out and in, or send us the details.',
  'problem.unauthorised.title': 'The server refused this request',
  'problem.unreadable.hint':
    'It was cut short or is not in the expected format. Try again; if it happens again, send us the details.',
  'problem.unreadable.title': 'The answer could not be read',
  'problem.resumed': 'The pause is over.',
} as const;
