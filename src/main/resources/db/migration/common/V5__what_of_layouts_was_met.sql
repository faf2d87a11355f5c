-- What a return has of what the job's layouts speak of, so that a layout which no return has can be
-- said although most returns are not read again.
create table if not exists reading_layout (
  reading_id bigint not null,
  position int not null comment 'from 1',
  kind varchar(10) not null comment 'SHEET: the name of a sheet; PIN: a key of a layout that was met',
  name mediumtext not null,
  primary key (reading_id, position),
  constraint reading_layout_of foreign key (reading_id) references reading (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
