-- Figures keep the numbers of their codes and periods instead of the words: their rows are a third
-- as long, are put in order by numbers, and a text that says no more than the value is not repeated.
-- The view observation shows them as before. Every statement can be run again: a database that was
-- left in the middle finds an empty table in place of the one that is gone.

create table if not exists figure_code (
  id int not null auto_increment,
  code varchar(255) character set ascii collate ascii_bin not null
    comment 'of a territory or an indicator, or of a breakdown: DIMENSION=CATEGORY;…',
  primary key (id),
  constraint figure_code_once unique (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table if not exists figure_period (
  id int not null auto_increment,
  period_start date not null,
  period_end date not null comment 'included',
  primary key (id),
  constraint figure_period_once unique (period_start, period_end)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One figure as an office sent it. No other index and no foreign key, which would be looked up for
-- each of millions: rows are written by reading, in one transaction with the reading's counters, and
-- read by reading, and are narrow because the server sorts them whole.
create table if not exists figure (
  reading_id bigint not null,
  seq int not null comment 'order within the return, from 1',
  territory_id int not null comment 'number of its code in figure_code',
  indicator_id int not null comment 'likewise',
  breakdown_id int not null comment 'likewise',
  period_id int not null comment 'in figure_period',
  value decimal(38,10) null comment 'exact; null when obs_status says that it is missing',
  qualifier varchar(2) not null comment '= > >= < <= ~',
  obs_status char(1) not null comment 'SDMX CL_OBS_STATUS',
  conf_status char(1) not null comment 'SDMX CL_CONF_STATUS',
  raw varchar(255) null
    comment 'the text of the cell before any interpretation; null when it is in long_text, or says just the value',
  sheet varchar(255) null comment 'null for formats without sheets, or when it is in long_text',
  cell varchar(20) null comment 'as in A1',
  primary key (reading_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table if not exists observation (
  reading_id bigint not null,
  seq int not null,
  territory varchar(32) character set ascii collate ascii_bin not null,
  indicator varchar(32) character set ascii collate ascii_bin not null,
  period_start date not null,
  period_end date not null,
  breakdown varchar(255) character set ascii collate ascii_bin not null,
  value decimal(38,10) null,
  qualifier varchar(2) not null,
  obs_status char(1) not null,
  conf_status char(1) not null,
  raw varchar(255) null,
  sheet varchar(255) null,
  cell varchar(20) null,
  primary key (reading_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

insert ignore into figure_code (code) select distinct territory from observation;
insert ignore into figure_code (code) select distinct indicator from observation;
insert ignore into figure_code (code) select distinct breakdown from observation;
insert ignore into figure_period (period_start, period_end)
  select distinct period_start, period_end from observation;

insert ignore into figure
  (reading_id, seq, territory_id, indicator_id, breakdown_id, period_id,
   value, qualifier, obs_status, conf_status, raw, sheet, cell)
select
  o.reading_id, o.seq, t.id, i.id, b.id, p.id,
  o.value, o.qualifier, o.obs_status, o.conf_status, o.raw, o.sheet, o.cell
from observation o
join figure_code t on t.code = o.territory
join figure_code i on i.code = o.indicator
join figure_code b on b.code = o.breakdown
join figure_period p on p.period_start = o.period_start and p.period_end = o.period_end;

drop view if exists revision;
drop view if exists published_observation;
drop table if exists observation;
