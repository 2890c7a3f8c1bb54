import { and, sql, type SQL } from 'drizzle-orm';
import type { DeviceQuery } from '#api/contract/requests.ts';
import { devices } from '#server/sandbox/db/schema.ts';
import { badRequest } from '#server/sandbox/http/errors.ts';

type Conditions = NonNullable<DeviceQuery['conditions']>;
type Scalar = Conditions[string][number];

/** Each name is evaluated for each device, so this bounds the duration of a query. */
const MAX_NAMES = 20;
/** Maximum number of values of all names together. */
const MAX_VALUES = 1_000;
const MAX_NAME_LENGTH = 200;
/** Characters that a quoted label in a path of SQLite's JSON functions cannot contain. */
// oxlint-disable-next-line no-control-regex
const NOT_IN_PATH = /["\\\u0000-\u001f]/;

/**
 * Checks the size of `conditions` before the schema validates them.
 * @param body parsed body of a device query, of any shape
 * @throws HttpError 400 if there are too many names or values
 */
export function checkConditions(body: unknown): void {
  if (!isObject(body) || !isObject(body.conditions)) return;
  const lists = Object.values(body.conditions);
  const values = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 1), 0);
  const isLong = Object.keys(body.conditions).some((name) => name.length > MAX_NAME_LENGTH);
  if (lists.length > MAX_NAMES || values > MAX_VALUES || isLong) {
    throw badRequest(
      `conditions: at most ${MAX_NAMES} names of ${MAX_NAME_LENGTH} characters, with ${MAX_VALUES} values in all`,
    );
  }
}

/**
 * Condition on `devices`: each named property has one of the given values. A name may be a dotted path (`info.model`);
 * an array matches a value that it contains; an absent property counts as null.
 * @throws HttpError 400 for a name that cannot be used in a path
 */
export function meetsConditions(conditions: Conditions): SQL | undefined {
  return and(...Object.entries(conditions).map(([name, values]) => meets(pathOf(name), values)));
}

function meets(path: string, values: readonly Scalar[]): SQL {
  if (values.length === 0) return sql`false`;
  const value = sql`json_each(${devices.properties}, ${path})`;
  const type = sql`json_type(${devices.properties}, ${path})`;
  // SQLite's true is 1, so keywords are distinguished by type. NUL would end a text in SQLite.
  const texts = values.filter((one) => typeof one === 'string' && !one.includes('\0'));
  const numbers = values.filter((one) => typeof one === 'number');
  const keywords = values.filter((one) => typeof one === 'boolean' || one === null).map(String);
  const found = sql`EXISTS (SELECT 1 FROM ${value} WHERE (type = 'text' AND atom IN ${list(texts)})
    OR (type IN ('integer', 'real') AND atom IN ${list(numbers)}) OR type IN ${list(keywords)})`;
  const isAbsent = values.includes(null) ? sql`true` : sql`false`;
  return sql`CASE coalesce(${type}, 'absent') WHEN 'absent' THEN ${isAbsent} WHEN 'object' THEN false ELSE ${found} END`;
}

const list = (values: readonly Scalar[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

function pathOf(name: string): string {
  if (NOT_IN_PATH.test(name))
    throw badRequest('conditions: a name holds a quote, a backslash or a control character');
  return `$${name
    .split('.')
    .map((label) => `."${label}"`)
    .join('')}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
