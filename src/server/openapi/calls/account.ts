import { badRequest, refused, type Call } from '#server/openapi/call.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';

export const accountCalls: Call[] = [
  {
    method: 'post',
    path: '/v1/auth/forgot-password',
    tag: 'Account',
    operationId: 'forgotPassword',
    summary: 'Ask for a new password',
    description: {
      practice:
        'Answers as if a mail was sent to the address of an account. There is no mail server, so none is.',
      real: 'Sends a mail to the address of an account.',
    },
    rights: 'Nobody has to be signed in.',
    token: null,
    parameters: [
      {
        name: 'language',
        in: 'query',
        description: 'The language of the mail, two letters.',
        schema: { type: 'string' },
        example: 'nl',
      },
    ],
    body: { schema: 'ForgotPasswordRequest', example: { email: EXAMPLES.email } },
    answers: [
      {
        status: 204,
        description: 'A mail is on its way if there is such an account; it is not told whether.',
      },
      badRequest(),
      refused(403, 'Mail to this provider is not allowed.', 'Forbidden email provider'),
    ],
  },
];
