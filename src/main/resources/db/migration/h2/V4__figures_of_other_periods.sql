-- How many figures of a return are of other periods than its edition's. Until now they were counted
-- among the notes.
alter table reading add column if not exists other_period_cells bigint default 0 not null;
