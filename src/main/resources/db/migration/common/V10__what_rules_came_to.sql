-- How often each rule held in the figures of a published vintage. Vintages that earlier versions
-- published have none.
create table if not exists rule_outcome (
  vintage_id bigint not null,
  position int not null comment 'order of the rules in the definition, from 1',
  rule_id varchar(64) character set ascii collate ascii_bin not null,
  expression mediumtext not null comment 'what had to hold, as job.yaml wrote it then',
  pass bigint not null comment 'times that it held',
  fail bigint not null comment 'times that it was broken, or had no result',
  unverifiable bigint not null comment 'times that a figure was missing or known by a bound only',
  primary key (vintage_id, position),
  constraint rule_outcome_of foreign key (vintage_id) references vintage (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
