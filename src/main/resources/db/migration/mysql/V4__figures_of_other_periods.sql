-- How many figures of a return are of other periods than its edition's. Until now they were counted
-- among the notes.
-- MySQL has no "add column if not exists", and a migration that was killed is repeated.
set @is_there = (
  select count(*) from information_schema.columns
  where table_schema = database() and table_name = 'reading' and column_name = 'other_period_cells');
set @change = if(@is_there, 'do 0',
  'alter table reading add column other_period_cells bigint default 0 not null');
prepare change_of_reading from @change;
execute change_of_reading;
deallocate prepare change_of_reading;
