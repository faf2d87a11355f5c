-- What a workbook is known by besides the SHA-256 of its file: its parts, however they are packed,
-- and its figures, in whatever form they are shown. Nobody noted either before.
alter table vintage add column if not exists contents_sha256 char(64) null;
alter table vintage add column if not exists content_fingerprint char(64) null;
