-- Returns of which no more than figures may be kept: what else was written in them is gone, and they
-- are not read again.
create table if not exists erased_return (
  edition_id bigint not null,
  sha256 char(64) character set ascii collate ascii_bin not null
    comment 'of the bytes of the return, lower-case hexadecimal',
  office varchar(32) character set ascii collate ascii_bin not null
    comment 'code of the office that sent it',
  erased_at datetime(6) not null comment 'UTC',
  erased_by mediumtext not null comment 'who answers for it, with the user and the machine',
  reason mediumtext not null,
  primary key (edition_id, sha256),
  constraint erased_return_of foreign key (edition_id) references edition (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
