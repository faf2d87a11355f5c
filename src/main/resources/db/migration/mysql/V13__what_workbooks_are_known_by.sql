-- What a workbook is known by besides the SHA-256 of its file: its parts, however they are packed,
-- and its figures, in whatever form they are shown. Nobody noted either before.
-- MySQL has no "add column if not exists", and a migration that was killed is repeated.
set @is_there = (
  select count(*) from information_schema.columns
  where table_schema = database() and table_name = 'vintage'
    and column_name = 'content_fingerprint');
set @change = if(@is_there, 'do 0', 'alter table vintage
  add column contents_sha256 char(64) null, add column content_fingerprint char(64) null');
prepare change_of_vintage from @change;
execute change_of_vintage;
deallocate prepare change_of_vintage;
