import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Permissions of a role's members. Their visible customers and devices are in `role_companies` and `monitors`. */
export const roles = sqliteTable('roles', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** Members see and edit everything, without a row for each company and device. */
  seesEverything: integer('sees_everything', { mode: 'boolean' }).notNull(),
  mayClaim: integer('may_claim', { mode: 'boolean' }).notNull(),
  mayActivate: integer('may_activate', { mode: 'boolean' }).notNull(),
});

export const users = sqliteTable('users', {
  id: integer('id').primaryKey(),
  /** In lower case, so that sign-in ignores case. */
  username: text('username').notNull().unique(),
  passwordSalt: text('password_salt').notNull(),
  passwordHash: text('password_hash').notNull(),
  /** Base-2 logarithm of scrypt's N for this hash. */
  passwordCost: integer('password_cost').notNull().default(14),
  /** Sign-in is refused, since the API does not support a second factor. */
  secondFactor: integer('second_factor', { mode: 'boolean' }).notNull(),
});

/** A user has the permissions of all its roles, and may edit every device property that any of them allows. */
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
  /** Customer id of the license calls, in lower case; null for a company without one. */
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

/** Orders link licenses to their customer. */
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

/** Times are ISO 8601 in UTC with milliseconds, so that they sort as text. Capacities are in kW. */
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

/** Controllers, sites and the devices below sites. A node's id and type are stored in `properties` only. */
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

/** Gives the members of a role access to a device, with the properties that they may edit. */
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
    /** Names of the properties that members may edit without `monitorManagement`. */
    edits: text('edits', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roleId, table.deviceId] })],
);

/** Links a license to a controller. At most one link per license (a unique index) makes a claim atomic. */
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

/** Refresh tokens that have not expired. Tokens with `deniedAt` are on the deny list. */
export const refreshTokens = sqliteTable(
  'refresh_tokens',
  {
    id: text('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    /** Epoch seconds, as in the token. */
    expiresAt: integer('expires_at').notNull(),
    deniedAt: text('denied_at'),
    /** Id of the first token of the sign-in; null for the first token itself. */
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
