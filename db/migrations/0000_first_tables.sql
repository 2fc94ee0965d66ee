CREATE TABLE `cards` (
	`user` text NOT NULL,
	`course` text NOT NULL,
	`question` text NOT NULL,
	`state` text NOT NULL,
	`reps` integer NOT NULL,
	`lapses` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`last_offset` integer NOT NULL,
	`last_day` integer NOT NULL,
	`last_rating` integer NOT NULL,
	PRIMARY KEY(`user`, `course`, `question`),
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cards_by_question` ON `cards` (`course`,`question`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`name` text NOT NULL,
	`starts_at` integer NOT NULL,
	`exam_at` integer,
	`scope` text,
	`join_code` text NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`course`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_join_code` ON `classes` (`join_code`);--> statement-breakpoint
CREATE TABLE `course_roles` (
	`course` text NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`course`, `user`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`code` text,
	`language` text NOT NULL,
	`authors` text NOT NULL,
	`source` text,
	`copied_from` text,
	`marking_epoch` integer NOT NULL,
	`version` text NOT NULL,
	`imported_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`user` text NOT NULL,
	`class` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`user`, `class`),
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrolments_by_class` ON `enrolments` (`class`,`role`);--> statement-breakpoint
CREATE TABLE `folds` (
	`user` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`newest_at` integer NOT NULL,
	`newest_device` text NOT NULL,
	`newest_device_seq` integer NOT NULL,
	`pace_n` integer NOT NULL,
	`pace_log_ratio` real NOT NULL,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `invites` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	FOREIGN KEY (`used_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `lectures` (
	`course` text NOT NULL,
	`lecture` text NOT NULL,
	`title` text NOT NULL,
	`position` integer NOT NULL,
	`slides` text NOT NULL,
	PRIMARY KEY(`course`, `lecture`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `question_revisions` (
	`course` text NOT NULL,
	`question` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`course`, `question`, `revision`),
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`course`,`question`) REFERENCES `questions`(`course`,`question`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`course` text NOT NULL,
	`question` text NOT NULL,
	`lecture` text NOT NULL,
	`topic` text NOT NULL,
	`slide` integer NOT NULL,
	`position` integer NOT NULL,
	`enemies` text NOT NULL,
	`current_revision` integer NOT NULL,
	`retired_at` integer,
	`reset_at` integer,
	PRIMARY KEY(`course`, `question`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`class` text NOT NULL,
	`id` text NOT NULL,
	`user` text,
	`course` text NOT NULL,
	`question` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`class`, `id`),
	FOREIGN KEY (`class`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reports_by_question` ON `reports` (`class`,`question`);--> statement-breakpoint
CREATE TABLE `revlog` (
	`user` text NOT NULL,
	`id` text NOT NULL,
	`device` text NOT NULL,
	`device_seq` integer NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text,
	`course` text,
	`question` text,
	`revision` integer,
	`response` text,
	`confidence` text,
	`answered_at` integer NOT NULL,
	`effective_at` integer NOT NULL,
	`utc_offset` integer NOT NULL,
	`duration_ms` integer,
	`mode` text,
	`received_at` integer NOT NULL,
	`score` real,
	`enough` integer,
	`question_kind` text,
	`recall_length` integer,
	`rating` integer,
	PRIMARY KEY(`user`, `id`),
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revlog_seq` ON `revlog` (`user`,`seq`);--> statement-breakpoint
CREATE INDEX `revlog_by_question` ON `revlog` (`course`,`question`,`user`,`effective_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `revlog_by_device` ON `revlog` (`user`,`device`,`device_seq`,`id`);--> statement-breakpoint
CREATE INDEX `revlog_by_time` ON `revlog` (`user`,`effective_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`user` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`user`, `id`),
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`course` text NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`position` integer NOT NULL,
	`weight` real NOT NULL,
	PRIMARY KEY(`course`, `topic`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`password_hash` text NOT NULL,
	`site_role` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_name_key` ON `users` (`name_key`);