-- What was published and shall no longer be used. The vintage stays, and its number is never given
-- to another one; the newest of the others stands in its place.
create table if not exists withdrawal (
  vintage_id bigint not null,
  withdrawn_at datetime(6) not null comment 'UTC',
  withdrawn_by mediumtext not null comment 'who answers for it, with the user and the machine',
  reason mediumtext not null,
  primary key (vintage_id),
  constraint withdrawal_of foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
