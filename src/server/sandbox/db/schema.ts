import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What may be done by its members; which customers and devices they see is in `role_companies` and `monitors`. */
export const roles = sqliteTable('roles', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** Sees and edits everything, without a row for each company and device. */
  seesEverything: integer('sees_everything', { mode: 'boolean' }).notNull(),
  mayClaim: integer('may_claim', { mode: 'boolean' }).notNull(),
  mayActivate: integer('may_activate', { mode: 'boolean' }).notNull(),
});

export const users = sqliteTable('users', {
  id: integer('id').primaryKey(),
  /** In lower case: an address is typed in any. */
  username: text('username').notNull().unique(),
  passwordSalt: text('password_salt').notNull(),
  passwordHash: text('password_hash').notNull(),
  /** log2 of scrypt's N for this hash. */
  passwordCost: integer('password_cost').notNull().default(14),
  /** Signing in needs a second factor, which this API does not offer. */
  secondFactor: integer('second_factor', { mode: 'boolean' }).notNull(),
});

/** A user may do what any of its roles may, and edit of a device what all of them together allow. */
export const userRoles = sqliteTable(
  'user_roles',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    roleId: integer('role_id')
      .notNull()
      .references(() => roles.id),
  },
  (table) => [primaryKey({ columns: [table.userId, table.roleId] })],
);

export const companies = sqliteTable('companies', {
  id: integer('id').primaryKey(),
  /** In lower case. The customer id of the license calls; a company may have none. */
  uuid: text('uuid').unique(),
  name: text('name').notNull(),
});

export const roleCompanies = sqliteTable(
  'role_companies',
  {
    roleId: integer('role_id')
      .notNull()
      .references(() => roles.id),
    companyId: integer('company_id')
      .notNull()
      .references(() => companies.id),
  },
  (table) => [primaryKey({ columns: [table.roleId, table.companyId] })],
);

/** A customer has licenses through its orders. */
export const orders = sqliteTable(
  'orders',
  {
    id: integer('id').primaryKey(),
    companyId: integer('company_id')
      .notNull()
      .references(() => companies.id),
    orderedAt: text('ordered_at').notNull(),
  },
  (table) => [index('orders_company').on(table.companyId)],
);

/** Times are ISO 8601 in UTC with milliseconds, so that they sort as text; capacities are in kW. */
export const licenses = sqliteTable(
  'licenses',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull().unique(),
    orderId: integer('order_id')
      .notNull()
      .references(() => orders.id),
    gridKw: integer('grid_kw'),
    solarKw: integer('solar_kw'),
    batteryKw: integer('battery_kw'),
    evKw: integer('ev_kw'),
    creationDate: text('creation_date').notNull(),
    activationDate: text('activation_date'),
    duration: integer('duration').notNull(),
    deactivationDate: text('deactivation_date'),
    type: text('type').notNull(),
  },
  (table) => [index('licenses_order').on(table.orderId, table.creationDate, table.id)],
);

/** A controller, its site, or anything below a site. The node's id and type live in `properties` only. */
export const devices = sqliteTable(
  'devices',
  {
    id: integer('id').primaryKey(),
    companyId: integer('company_id')
      .notNull()
      .references(() => companies.id),
    isActive: integer('is_active', { mode: 'boolean' }).notNull(),
    lastUpdate: text('last_update').notNull(),
    properties: text('properties', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    nodeId: text('node_id')
      .generatedAlwaysAs(sql`json_extract(properties, '$.nodeId')`, { mode: 'virtual' })
      .unique(),
    nodeType: text('node_type').generatedAlwaysAs(sql`json_extract(properties, '$.nodeType')`, {
      mode: 'virtual',
    }),
  },
  (table) => [index('devices_company').on(table.companyId), index('devices_node_type').on(table.nodeType)],
);

/** That the members of a role see a device, and what they may edit of it. */
export const monitors = sqliteTable(
  'monitors',
  {
    roleId: integer('role_id')
      .notNull()
      .references(() => roles.id),
    deviceId: integer('device_id')
      .notNull()
      .references(() => devices.id),
    monitorManagement: integer('monitor_management', { mode: 'boolean' }).notNull(),
    /** Names of the properties that may be edited without `monitorManagement`. */
    edits: text('edits', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roleId, table.deviceId] })],
);

/** The link of a license to a controller. That a license has one at most is what makes a claim atomic. */
export const licenseDatalink = sqliteTable(
  'license_datalink',
  {
    id: text('id').primaryKey(),
    licenseId: text('license_id')
      .notNull()
      .unique()
      .references(() => licenses.id),
    deviceId: integer('device_id')
      .notNull()
      .references(() => devices.id),
    linkedAt: text('linked_at').notNull(),
  },
  (table) => [index('license_datalink_device').on(table.deviceId, table.linkedAt, table.id)],
);

/** Every refresh token that is still in its lifetime; one with `deniedAt` is on the deny list. */
export const refreshTokens = sqliteTable(
  'refresh_tokens',
  {
    id: text('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    /** Epoch seconds, as in the token itself. */
    expiresAt: integer('expires_at').notNull(),
    deniedAt: text('denied_at'),
    /** The id of the token that the sign-in issued, in those that renewed it; null in that token itself. */
    familyId: text('family_id'),
  },
  (table) => [
    index('refresh_tokens_expiry').on(table.expiresAt),
    index('refresh_tokens_family').on(table.familyId),
  ],
);

export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
