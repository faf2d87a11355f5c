-- What a finding means, wherever it stands and whatever its file is called. Those of earlier
-- versions mean nothing, and are told by their cells.
alter table finding add column if not exists rule_id mediumtext null;
alter table finding add column if not exists office varchar(32) null;
alter table finding add column if not exists territory varchar(32) null;
alter table finding add column if not exists indicator varchar(32) null;
alter table finding add column if not exists breakdown varchar(255) null;
alter table finding add column if not exists period_start date null;
alter table finding add column if not exists period_end date null;
alter table finding add column if not exists found mediumtext null;
