-- H2 keeps rows in the order of a key that is one number. Beside a key of two columns it kept an
-- index, which was as much again to write as the rows, and to look up for each when reading. Every
-- statement can be run again: a database that was left in the middle finds an empty table in place
-- of the one that is gone.

-- One figure as an office sent it: the number of its reading times ten thousand million, and its
-- order within the return, from 1. The rest is as on a server.
create table if not exists figure_in_order (
  id bigint not null,
  territory_id int not null,
  indicator_id int not null,
  breakdown_id int not null,
  period_id int not null,
  value decimal(38,10) null,
  qualifier varchar(2) not null,
  obs_status char(1) not null,
  conf_status char(1) not null,
  raw varchar(255) null,
  sheet varchar(255) null,
  cell varchar(20) null,
  primary key (id)
);

create table if not exists figure (
  reading_id bigint not null,
  seq int not null,
  territory_id int not null,
  indicator_id int not null,
  breakdown_id int not null,
  period_id int not null,
  value decimal(38,10) null,
  qualifier varchar(2) not null,
  obs_status char(1) not null,
  conf_status char(1) not null,
  raw varchar(255) null,
  sheet varchar(255) null,
  cell varchar(20) null,
  primary key (reading_id, seq)
);

insert ignore into figure_in_order
  (id, territory_id, indicator_id, breakdown_id, period_id,
   value, qualifier, obs_status, conf_status, raw, sheet, cell)
select
  reading_id * 10000000000 + seq, territory_id, indicator_id, breakdown_id, period_id,
  value, qualifier, obs_status, conf_status, raw, sheet, cell
from figure;

drop view if exists revision;
drop view if exists published_observation;
drop view if exists observation;
drop table if exists figure;
