-- In which form the workbook of a vintage was written: its bytes come out again in the same form
-- only, its figures in any. Those written before forms were counted have none.
alter table vintage add column if not exists workbook_form int null;
