-- Runs unchanged on MySQL 8, MariaDB 10.11 and H2 in MySQL mode. Every statement can be run again,
-- because MySQL commits each of them by itself: a migration that was killed is simply repeated.
-- Text is compared by its code points (utf8mb4_bin), as H2 does: codes and file names that differ
-- in case or accent are different ones. Moments are UTC. Codes are ASCII and short, as job
-- definitions have them; a column that holds what people write is never the limit of it.

create table if not exists edition (
  id bigint not null auto_increment,
  job varchar(255) not null comment 'name of the job: the folder below jobs',
  name varchar(255) not null comment 'name of the edition: a year, or a name such as 2020-ytd',
  period_start date not null comment 'first day that its figures count',
  period_end date not null comment 'last day that its figures count',
  as_of date not null comment 'the day at which the offices counted',
  state varchar(20) not null comment 'OPEN, PROVISIONAL (published, may be revised) or FINAL',
  current_vintage int not null comment 'number of the newest vintage; 0 while there is none',
  primary key (id),
  constraint edition_name unique (job, name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table if not exists edition_state (
  id bigint not null auto_increment,
  edition_id bigint not null,
  state varchar(20) not null comment 'the state from then on',
  changed_at datetime(6) not null comment 'UTC',
  changed_by mediumtext not null comment 'who closed or reopened it',
  reason mediumtext not null comment 'why; empty when none was asked for',
  primary key (id),
  constraint edition_state_of foreign key (edition_id) references edition (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- A return as read by one state of the definition. Never changed once READ.
create table if not exists reading (
  id bigint not null auto_increment,
  edition_id bigint not null,
  sha256 char(64) character set ascii collate ascii_bin not null
    comment 'of the bytes of the return, lower-case hexadecimal',
  office varchar(32) character set ascii collate ascii_bin not null
    comment 'code of the office that sent it',
  fingerprint char(64) character set ascii collate ascii_bin not null
    comment 'of the definition that read it',
  period_start date not null comment 'of the edition when it was read',
  period_end date not null,
  file mediumtext not null comment 'what the return was called when it was read',
  state varchar(10) not null comment 'READING, or READ once it came to its end',
  started_at datetime(6) not null comment 'UTC',
  completed_at datetime(6) null comment 'UTC; null while READING',
  observations bigint not null comment 'figures kept',
  errors bigint not null comment 'error findings',
  queries bigint not null,
  notes bigint not null,
  tables_found int not null,
  cells bigint not null comment 'non-blank cells: the sum of the next six',
  figure_cells bigint not null,
  label_cells bigint not null,
  total_cells bigint not null,
  rate_cells bigint not null,
  note_cells bigint not null,
  rejected_cells bigint not null,
  primary key (id),
  constraint reading_of unique (edition_id, sha256, office, fingerprint, period_start, period_end),
  constraint reading_for foreign key (edition_id) references edition (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One figure as an office sent it. No other index: rows are written by reading and read by reading,
-- and narrow, without a large text, because the server sorts millions of them whole.
create table if not exists observation (
  reading_id bigint not null,
  seq int not null comment 'order within the return, from 1',
  territory varchar(32) character set ascii collate ascii_bin not null comment 'code',
  indicator varchar(32) character set ascii collate ascii_bin not null comment 'code',
  period_start date not null,
  period_end date not null comment 'included',
  breakdown varchar(255) character set ascii collate ascii_bin not null
    comment 'DIMENSION=CATEGORY;…, empty when none',
  value decimal(38,10) null comment 'exact; null when obs_status says that it is missing',
  qualifier varchar(2) not null comment '= > >= < <= ~',
  obs_status char(1) not null comment 'SDMX CL_OBS_STATUS',
  conf_status char(1) not null comment 'SDMX CL_CONF_STATUS',
  raw varchar(255) null
    comment 'the text of the cell before any interpretation; null when it is in long_text',
  sheet varchar(255) null comment 'null for formats without sheets, or when it is in long_text',
  cell varchar(20) null comment 'as in A1',
  primary key (reading_id, seq),
  constraint observation_in foreign key (reading_id) references reading (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- The whole text of a cell, and the whole name of a sheet, of the few figures whose row is too short.
create table if not exists long_text (
  reading_id bigint not null,
  seq int not null comment 'of the observation',
  raw mediumtext null comment 'null when it is in the observation',
  sheet mediumtext null comment 'null when it is in the observation',
  primary key (reading_id, seq),
  constraint long_text_in foreign key (reading_id) references reading (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table if not exists vintage (
  id bigint not null auto_increment,
  edition_id bigint not null,
  number int not null comment 'from 1, without gaps',
  published_at datetime(6) not null comment 'UTC',
  fingerprint varchar(255) not null comment 'of the inputs and the definition',
  complete boolean not null comment 'whether every expected office is in it',
  period_start date not null comment 'of the edition when it was published',
  period_end date not null,
  as_of date not null,
  workbook mediumtext null comment 'path below the output folder; null until written',
  workbook_sha256 char(64) null,
  language varchar(2) null comment 'of the workbook, as in ISO 639-1',
  previous_vintage_id bigint null comment 'of the previous edition: what it is compared with',
  primary key (id),
  constraint vintage_number unique (edition_id, number),
  constraint vintage_of foreign key (edition_id) references edition (id),
  constraint vintage_compared foreign key (previous_vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- What a vintage is made of.
create table if not exists vintage_return (
  vintage_id bigint not null,
  reading_id bigint not null,
  position int not null comment 'order of the returns, from 1',
  file mediumtext not null comment 'what the return is called in this vintage',
  primary key (vintage_id, reading_id),
  constraint vintage_return_in foreign key (vintage_id) references vintage (id),
  constraint vintage_return_is foreign key (reading_id) references reading (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- The text of a file of a definition, kept once however many vintages were made with it.
create table if not exists definition_file (
  sha256 char(64) not null comment 'of the text in UTF-8, lower-case hexadecimal',
  text mediumtext not null,
  primary key (sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- What a vintage was made with besides its returns, so that it can be written again exactly.
create table if not exists vintage_file (
  vintage_id bigint not null,
  position int not null comment 'order by path, from 1',
  path varchar(4000) not null comment 'below the folders jobs and input; a folder ends with /',
  sha256 char(64) not null,
  primary key (vintage_id, position),
  constraint vintage_file_of foreign key (vintage_id) references vintage (id),
  constraint vintage_file_is foreign key (sha256) references definition_file (sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One attempt to consolidate an edition.
create table if not exists run (
  id bigint not null auto_increment,
  edition_id bigint not null,
  started_at datetime(6) not null comment 'UTC',
  ended_at datetime(6) null comment 'UTC; null while it runs',
  status varchar(20) not null comment 'RUNNING, how it ended, or INTERRUPTED',
  exit_code int null,
  vintage_id bigint null comment 'the vintage that it published or found unchanged',
  host varchar(255) not null,
  pid bigint not null,
  returns_received int not null,
  returns_read int not null,
  returns_reused int not null,
  returns_rejected int not null,
  returns_missing int not null,
  errors bigint not null,
  queries bigint not null,
  notes bigint not null,
  primary key (id),
  constraint run_of foreign key (edition_id) references edition (id),
  constraint run_published foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Belongs to exactly one reading or one vintage.
create table if not exists finding (
  id bigint not null auto_increment comment 'in the order in which they were made',
  reading_id bigint null,
  vintage_id bigint null,
  code varchar(64) not null,
  severity varchar(10) not null comment 'ERROR, QUERY or NOTE',
  file mediumtext null comment 'null for a reading: its vintages say what it is called',
  sheet mediumtext null,
  cell varchar(20) null,
  subject_it mediumtext not null comment 'what it is about',
  subject_en mediumtext not null,
  expected_it mediumtext not null,
  expected_en mediumtext not null,
  got_it mediumtext not null,
  got_en mediumtext not null,
  remedy_it mediumtext not null,
  remedy_en mediumtext not null,
  primary key (id),
  constraint finding_in foreign key (reading_id) references reading (id),
  constraint finding_on foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
