import { addToCustomer, query } from '../../support/database.ts';
import { CUSTOMERS } from '../../support/seed.ts';

export interface Line {
  serial: string;
  key: string;
}

/** Spreadsheet of a housing project: good lines, and bad lines with the expected message. */
export interface Project {
  good: Line[];
  bad: (Line & { says: string })[];
  /** All lines, with the bad ones spread among the good ones. */
  lines: Line[];
}

const RESIDENTS = CUSTOMERS.deSmet;

/** Adds controllers and free licenses for `count` good lines to a customer of the installer. */
export async function housingProject(databaseUrl: string, count: number): Promise<Project> {
  await addToCustomer(databaseUrl, RESIDENTS.uuid, { licenses: count * 6 + 150, controllers: count + 20 });
  const texts = async (sql: string) =>
    (await query(databaseUrl, sql, [RESIDENTS.id])).map((row) => Object.values(row).map(String));
  const controllers = (
    await texts(
      `SELECT node_id FROM devices WHERE node_type = 'smartgridController' AND company_id = ? ORDER BY id DESC LIMIT ${count + 20}`,
    )
  ).flat();
  const free = (
    await texts(
      `SELECT l."key" FROM licenses l JOIN orders o ON o.id = l.order_id
       WHERE o.company_id = ? AND l.activation_date IS NULL AND l.deactivation_date IS NULL
         AND NOT EXISTS (SELECT 1 FROM license_datalink d WHERE d.license_id = l.id)`,
    )
  ).flat();
  const linked = await texts(
    `SELECT l."key", d.node_id FROM licenses l JOIN orders o ON o.id = l.order_id
       JOIN license_datalink k ON k.license_id = l.id JOIN devices d ON d.id = k.device_id WHERE o.company_id = ? LIMIT 4`,
  );
  if (free.length < count + 20 || linked.length < 4) throw new Error('The seed has too few licenses');

  const take = { serial: () => controllers.pop() ?? '', key: () => free.pop() ?? '' };
  const line = (change: Partial<Line> = {}): Line => ({ serial: take.serial(), key: take.key(), ...change });
  const good = Array.from({ length: count }, () => line());
  const twice = [line(), line()];
  const bad = [
    ...twice.map((each) => ({ ...each, says: 'has the same key' })),
    ...twice.map(({ key }) => ({ ...line({ key }), says: 'has the same key' })),
    ...['', ' '].map((key) => ({ ...line({ key }), says: 'The key is missing.' })),
    ...['', ' '].map((serial) => ({ ...line({ serial }), says: 'The serial number is missing.' })),
    ...['A1', 'B2'].map((end) => ({
      ...line({ key: `${'K9'.repeat(25)}${end}` }),
      says: 'A key has at most 50 characters.',
    })),
    ...[line(), line()].map(({ serial, key }) => ({
      serial: key,
      key: serial,
      says: 'Serial number and key seem to be swapped.',
    })),
    ...linked.slice(0, 2).map(([key = '']) => ({
      ...line({ key }),
      says: 'This license is already linked to another controller.',
    })),
    ...linked.slice(2).map(([key = '', serial = '']) => ({
      key,
      serial,
      says: 'This license is already linked to this controller.',
    })),
    ...['M1S240111PL0NZ8R206', 'M1S250318ZZZZZZZZZZ'].map((serial) => ({
      ...line({ serial }),
      says: 'This serial number is not in your account.',
    })),
    ...['D0XW-4RKM-55QP-Z8TL', 'NO-SUCH-KEY-0001'].map((key) => ({
      ...line({ key }),
      says: 'This key is in none of the loaded lists.',
    })),
  ];
  const lines: Line[] = [...good];
  for (const [index, each] of bad.entries()) lines.splice(index * 9, 0, each);
  return { good, bad, lines };
}
