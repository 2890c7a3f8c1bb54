import account from './en/account.ts';
import claim from './en/claim.ts';
import common from './en/common.ts';
import controllers from './en/controllers.ts';
import customers from './en/customers.ts';
import licenses from './en/licenses.ts';
import problem from './en/problem.ts';

/** Every message in English, by room. The other languages are checked against it. */
export const en = { ...account, ...claim, ...common, ...controllers, ...customers, ...licenses, ...problem };
