-- Which figures and sums a vintage was published without, and the returns with one of them, whose
-- fingerprints would give them away. Vintages that earlier versions published show everything.
create table if not exists protected_figure (
  vintage_id bigint not null,
  territory varchar(32) character set ascii collate ascii_bin not null,
  indicator varchar(32) character set ascii collate ascii_bin not null,
  breakdown varchar(255) character set ascii collate ascii_bin not null,
  period_start date not null,
  period_end date not null,
  small boolean not null comment 'a small count itself, and not what would give one away',
  already_public boolean not null comment 'an earlier vintage shows it',
  primary key (vintage_id, territory, indicator, breakdown, period_start, period_end),
  constraint protected_figure_of foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table if not exists protected_return (
  vintage_id bigint not null,
  reading_id bigint not null,
  primary key (vintage_id, reading_id),
  constraint protected_return_of foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
