-- What a finding means, wherever it stands and whatever its file is called. Those of earlier
-- versions mean nothing, and are told by their cells.
-- MySQL has no "add column if not exists", and a migration that was killed is repeated.
set @is_there = (
  select count(*) from information_schema.columns
  where table_schema = database() and table_name = 'finding' and column_name = 'rule_id');
set @change = if(@is_there, 'do 0',
  'alter table finding
     add column rule_id mediumtext null,
     add column office varchar(32) null,
     add column territory varchar(32) null,
     add column indicator varchar(32) null,
     add column breakdown varchar(255) null,
     add column period_start date null,
     add column period_end date null,
     add column found mediumtext null');
prepare change_of_finding from @change;
execute change_of_finding;
deallocate prepare change_of_finding;
