import { Customer, CustomerList } from '#api/contract/customer.ts';
import { ErrorBody } from '#api/contract/error.ts';
import { ForgotPasswordRequest, LoginRequest } from '#api/contract/requests.ts';
import { define, ref, type Registry } from './define.ts';
import { EXAMPLES } from './examples.ts';

export function defineAccounts(registry: Registry): void {
  define(registry, 'LoginRequest', LoginRequest, 'Who signs in.', {
    username: {
      description: 'The user name, an email address in most accounts.',
    },
    password: { format: 'password', description: 'The password.' },
  });
  define(registry, 'ForgotPasswordRequest', ForgotPasswordRequest, 'Whose password is forgotten.', {
    email: { format: 'email', description: 'The address of the account.', examples: [EXAMPLES.email] },
  });
  define(registry, 'Company', Customer, 'A company; with its `uuid` as the customer id it has licenses.', {
    id: { minimum: 0, description: 'The integer id, as in the filters of devices.' },
    uuid: { format: 'uuid', description: 'The customer id of the license calls. A company may have none.' },
    name: { description: 'The company’s name.' },
  });
  define(registry, 'CompanyList', CustomerList, 'Companies, sorted by id.', {
    company: {
      items: ref('Company'),
      description: 'Every company that was asked for and that the user sees.',
    },
  });
  define(registry, 'Error', ErrorBody, 'Why a call was refused.', {
    statusCode: { type: 'integer', description: 'The status of the answer.' },
    error: { description: 'The name of that status.' },
    message: { description: 'What is wrong, for people. Never a key or a token.' },
    retryAfter: { type: 'integer', minimum: 1, description: 'Seconds to wait before the next call.' },
  });
}
