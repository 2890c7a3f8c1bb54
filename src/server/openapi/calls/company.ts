import { badRequest, unauthorised, type Call } from '#server/openapi/call.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';
import { list } from './parameters.ts';

export const companyCalls: Call[] = [
  {
    method: 'get',
    path: '/v1/company',
    tag: 'Companies',
    operationId: 'getCompanies',
    summary: 'List companies',
    description:
      'The companies that the user acts for or is managed by. Parameters narrow the list; each may be repeated.',
    rights: 'Any user; the list holds what the user’s roles see.',
    token: 'access',
    parameters: [
      list('id', 'integer', 'Integer ids of companies.', [EXAMPLES.company.id]),
      list('uuid', 'uuid', 'UUIDs of companies.'),
      list('roleId', 'integer', 'Only what is seen through these of the user’s roles.'),
    ],
    answers: [
      {
        status: 200,
        description: 'The companies.',
        body: 'CompanyList',
        example: { company: [{ ...EXAMPLES.company }] },
      },
      { ...badRequest('An id is not an integer.'), practiceOnly: true },
      unauthorised(),
    ],
  },
];
