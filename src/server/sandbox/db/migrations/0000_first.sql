CREATE TABLE `companies` (
	`id` integer PRIMARY KEY NOT NULL,
	`uuid` text,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_uuid_unique` ON `companies` (`uuid`);--> statement-breakpoint
CREATE TABLE `devices` (
	`id` integer PRIMARY KEY NOT NULL,
	`company_id` integer NOT NULL,
	`is_active` integer NOT NULL,
	`last_update` text NOT NULL,
	`properties` text NOT NULL,
	`node_id` text GENERATED ALWAYS AS (json_extract(properties, '$.nodeId')) VIRTUAL,
	`node_type` text GENERATED ALWAYS AS (json_extract(properties, '$.nodeType')) VIRTUAL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_node_id_unique` ON `devices` (`node_id`);--> statement-breakpoint
CREATE INDEX `devices_company` ON `devices` (`company_id`);--> statement-breakpoint
CREATE INDEX `devices_node_type` ON `devices` (`node_type`);--> statement-breakpoint
CREATE TABLE `license_datalink` (
	`id` text PRIMARY KEY NOT NULL,
	`license_id` text NOT NULL,
	`device_id` integer NOT NULL,
	`linked_at` text NOT NULL,
	FOREIGN KEY (`license_id`) REFERENCES `licenses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `license_datalink_license_id_unique` ON `license_datalink` (`license_id`);--> statement-breakpoint
CREATE INDEX `license_datalink_device` ON `license_datalink` (`device_id`);--> statement-breakpoint
CREATE TABLE `licenses` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`order_id` integer NOT NULL,
	`grid_kw` integer,
	`solar_kw` integer,
	`battery_kw` integer,
	`ev_kw` integer,
	`creation_date` text NOT NULL,
	`activation_date` text,
	`duration` integer NOT NULL,
	`deactivation_date` text,
	`type` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `licenses_key_unique` ON `licenses` (`key`);--> statement-breakpoint
CREATE INDEX `licenses_order` ON `licenses` (`order_id`);--> statement-breakpoint
CREATE TABLE `monitors` (
	`role_id` integer NOT NULL,
	`device_id` integer NOT NULL,
	`monitor_management` integer NOT NULL,
	`edits` text NOT NULL,
	PRIMARY KEY(`role_id`, `device_id`),
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` integer PRIMARY KEY NOT NULL,
	`company_id` integer NOT NULL,
	`ordered_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `orders_company` ON `orders` (`company_id`);--> statement-breakpoint
CREATE TABLE `refresh_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`denied_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refresh_tokens_expiry` ON `refresh_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `role_companies` (
	`role_id` integer NOT NULL,
	`company_id` integer NOT NULL,
	PRIMARY KEY(`role_id`, `company_id`),
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sees_everything` integer NOT NULL,
	`may_claim` integer NOT NULL,
	`may_activate` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roles_name_unique` ON `roles` (`name`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`password_salt` text NOT NULL,
	`password_hash` text NOT NULL,
	`second_factor` integer NOT NULL,
	`role_id` integer NOT NULL,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);