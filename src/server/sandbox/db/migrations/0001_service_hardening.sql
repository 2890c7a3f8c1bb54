DROP INDEX `license_datalink_device`;--> statement-breakpoint
CREATE INDEX `license_datalink_device` ON `license_datalink` (`device_id`,`linked_at`,`id`);--> statement-breakpoint
DROP INDEX `licenses_order`;--> statement-breakpoint
CREATE INDEX `licenses_order` ON `licenses` (`order_id`,`creation_date`,`id`);--> statement-breakpoint
ALTER TABLE `refresh_tokens` ADD `family_id` text;--> statement-breakpoint
CREATE INDEX `refresh_tokens_family` ON `refresh_tokens` (`family_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `password_cost` integer DEFAULT 14 NOT NULL;