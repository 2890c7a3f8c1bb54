import { refused, unauthorised, type Answer, type Call, badRequest } from '#server/openapi/call.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';

const ACCESS = 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImFjY2Vzcytqd3QifQ.eyJzdWIiOiIyIn0.c2lnbmF0dXJl';
const REFRESH = 'eyJhbGciOiJIUzI1NiIsInR5cCI6InJlZnJlc2grand0In0.eyJzdWIiOiIyIn0.c2lnbmF0dXJl';

const token = (description: string, example: string): Answer => ({
  status: 200,
  description: `${description}, as plain text or as a JSON string in quotes: accept both, and trim.`,
  body: 'text',
  example,
});
const denied = unauthorised('The refresh token is missing, expired, signed out, or not valid.');

export const authCalls: Call[] = [
  {
    method: 'post',
    path: '/auth/login',
    tag: 'Authentication',
    operationId: 'login',
    summary: 'Sign in',
    description:
      'Exchanges a user name and a password for a refresh token, which is valid for 14 days. How a second factor is completed is not documented.',
    rights: 'Nobody has to be signed in.',
    token: null,
    body: {
      schema: 'LoginRequest',
      example: { username: EXAMPLES.username, password: EXAMPLES.password },
      realExample: { username: EXAMPLES.email, password: '' },
    },
    answers: [
      token('The refresh token', REFRESH),
      { ...badRequest(), practiceOnly: true },
      refused(
        401,
        'Wrong credentials, or the account needs a second factor: the message then mentions “2FA” or “partial”.',
        'Wrong user name or password',
      ),
    ],
  },
  {
    method: 'get',
    path: '/auth/accesstoken',
    tag: 'Authentication',
    operationId: 'getAccessToken',
    summary: 'Get an access token',
    description: 'Exchanges a refresh token for an access token, which is valid for 10 minutes.',
    rights: 'Whoever holds a refresh token that is still valid.',
    token: 'refresh',
    answers: [token('The access token, a JWT', ACCESS), denied],
  },
  {
    method: 'get',
    path: '/auth/refreshtoken',
    tag: 'Authentication',
    operationId: 'renewRefreshToken',
    summary: 'Renew a refresh token',
    description:
      'Exchanges a refresh token for a new one with a lifetime of its own. Public clients renew one that is 7 to 10 days old. The old one stays valid.',
    rights: 'Whoever holds a refresh token that is still valid.',
    token: 'refresh',
    answers: [token('The new refresh token', REFRESH), denied],
  },
  {
    method: 'post',
    path: '/auth/logout',
    tag: 'Authentication',
    operationId: 'logout',
    summary: 'Sign out',
    description: 'Puts a refresh token on the deny list.',
    rights: 'Whoever holds the refresh token.',
    token: 'refresh',
    answers: [
      { status: 204, description: 'The refresh token is denied from now on.' },
      unauthorised('The refresh token was not valid any more, so it is signed out as well.'),
    ],
  },
];
