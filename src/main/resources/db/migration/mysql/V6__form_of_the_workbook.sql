-- In which form the workbook of a vintage was written: its bytes come out again in the same form
-- only, its figures in any. Those written before forms were counted have none.
-- MySQL has no "add column if not exists", and a migration that was killed is repeated.
set @is_there = (
  select count(*) from information_schema.columns
  where table_schema = database() and table_name = 'vintage' and column_name = 'workbook_form');
set @change = if(@is_there, 'do 0', 'alter table vintage add column workbook_form int null');
prepare change_of_vintage from @change;
execute change_of_vintage;
deallocate prepare change_of_vintage;
