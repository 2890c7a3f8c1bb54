import account from './nl/account.ts';
import claim from './nl/claim.ts';
import common from './nl/common.ts';
import controllers from './nl/controllers.ts';
import customers from './nl/customers.ts';
import licenses from './nl/licenses.ts';
import problem from './nl/problem.ts';

/** Every message in Dutch; a key that is missing here does not compile. */
export const nl = { ...account, ...claim, ...common, ...controllers, ...customers, ...licenses, ...problem };
