-- What the first release had kept for a small job: two editions, three vintages, an edition closed
-- and one reopened, a text too long for its row, findings, runs, and the last execution of the job.
-- Runs unchanged on H2, MySQL and MariaDB, after the migrations beside it.

insert into edition (id, job, name, period_start, period_end, as_of, state, current_vintage) values
  (1, 'small', '2023', '2023-01-01', '2023-12-31', '2023-12-31', 'FINAL', 1),
  (2, 'small', '2024', '2024-01-01', '2024-12-31', '2024-12-31', 'PROVISIONAL', 2);

insert into edition_state (id, edition_id, state, changed_at, changed_by, reason) values
  (1, 1, 'FINAL', '2025-04-14 00:11:44.889107', 'Anna Verdi', ''),
  (2, 2, 'FINAL', '2025-04-14 00:11:46.011785', 'Anna Verdi', ''),
  (3, 2, 'PROVISIONAL', '2025-04-14 00:11:47.272404', 'Piero Neri', 'Un refuso: l''accento è caduto');

insert into reading (id, edition_id, sha256, office, fingerprint, period_start, period_end, file, state, started_at, completed_at, observations, errors, queries, notes, tables_found, cells, figure_cells, label_cells, total_cells, rate_cells, note_cells, rejected_cells) values
  (1, 1, '7ad31e7d9b7bb46dbbd2bce34a791397edc5a792bc75c3332519378c7d221675', 'MI', '5c0f67a6003cbbccc3de6020e23de30a5958ccb66f5f6d88f294c96dc7a742cd', '2023-01-01', '2023-12-31', 'milano.xlsx', 'READ', '2025-04-14 00:11:31.254377', '2025-04-14 00:11:31.309967', 2, 0, 0, 0, 1, 6, 2, 4, 0, 0, 0, 0),
  (2, 2, '5989a80e3d4bbf7bd0c3ab2e96d3c84c949ec2a33ccffb5cc961650d727bf22c', 'MI', '5c0f67a6003cbbccc3de6020e23de30a5958ccb66f5f6d88f294c96dc7a742cd', '2024-01-01', '2024-12-31', 'milano.xlsx', 'READ', '2025-04-14 00:11:35.2419', '2025-04-14 00:11:35.265871', 2, 0, 0, 0, 1, 6, 2, 4, 0, 0, 0, 0),
  (3, 2, 'd8e87aec875688ade76c4be347322870cab968c7f5a10726e287169475eddf47', 'VE', '5c0f67a6003cbbccc3de6020e23de30a5958ccb66f5f6d88f294c96dc7a742cd', '2024-01-01', '2024-12-31', 'venezia.xlsx', 'READ', '2025-04-14 00:11:41.736468', '2025-04-14 00:11:41.783874', 2, 0, 0, 0, 1, 6, 2, 4, 0, 0, 0, 0),
  (4, 2, 'c324fcfc133efe8f3445d1176bdd5653bed70dcc9e1c908e918e9de06e5a0d04', 'MI', '5c0f67a6003cbbccc3de6020e23de30a5958ccb66f5f6d88f294c96dc7a742cd', '2024-01-01', '2024-12-31', 'milano.xlsx', 'READ', '2025-04-14 00:11:41.765272', '2025-04-14 00:11:41.775118', 2, 0, 0, 0, 1, 6, 2, 4, 0, 0, 0, 0);

insert into observation (reading_id, seq, territory, indicator, period_start, period_end, breakdown, value, qualifier, obs_status, conf_status, raw, sheet, cell) values
  (1, 1, '03', 'INVESTIGATED', '2023-01-01', '2023-12-31', '', 1184.0000000000, '=', 'A', 'F', '1184.0', 'Dati', 'B2'),
  (1, 2, '03', 'ARRESTED', '2023-01-01', '2023-12-31', '', 147.0000000000, '=', 'A', 'F', '147.0', 'Dati', 'C2'),
  (2, 1, '03', 'INVESTIGATED', '2024-01-01', '2024-12-31', '', 1100.0000000000, '>', 'A', 'F', 'oltre 1.100', 'Dati', 'B2'),
  (2, 2, '03', 'ARRESTED', '2024-01-01', '2024-12-31', '', 0, '=', 'N', 'F', '..', 'Dati', 'C2'),
  (3, 1, '05', 'INVESTIGATED', '2024-01-01', '2024-12-31', '', 663.0000000000, '=', 'A', 'F', '663.0', 'Dati', 'B2'),
  (3, 2, '05', 'ARRESTED', '2024-01-01', '2024-12-31', '', 37.0000000000, '=', 'A', 'F', '37.0', 'Dati', 'C2'),
  (4, 1, '03', 'INVESTIGATED', '2024-01-01', '2024-12-31', '', 1200.0000000000, '=', 'A', 'F', '1200.0', 'Dati', 'B2'),
  (4, 2, '03', 'ARRESTED', '2024-01-01', '2024-12-31', '', 144.0000000000, '=', 'A', 'F', null, 'Dati', 'C2');

insert into long_text (reading_id, seq, raw, sheet) values
  (4, 2, '144* (senza i fermi, che l''ufficio conta a parte; senza i fermi, che l''ufficio conta a parte; senza i fermi, che l''ufficio conta a parte; senza i fermi, che l''ufficio conta a parte; senza i fermi, che l''ufficio conta a parte; senza i fermi, che l''ufficio conta a parte; )', null);

insert into vintage (id, edition_id, number, published_at, fingerprint, complete, period_start, period_end, as_of, workbook, workbook_sha256, language, previous_vintage_id) values
  (1, 1, 1, '2025-04-14 00:11:31.747997', '07e6a979389cbf80e8f2d081830983b0213f0cb0aebd57939aaee4140aa36c01', false, '2023-01-01', '2023-12-31', '2023-12-31', 'small/2023/small-2023-v1.xlsx', 'dd6a7148544f54dfc23fd4ad371c19fec46151a8e61adf1a5168489ebff61d3f', 'en', null),
  (2, 2, 1, '2025-04-14 00:11:35.840003', '185825e9b7a8d411cc851050e4f925d940cfb1bf9a3b7c62dc896f00f0b6c5ca', false, '2024-01-01', '2024-12-31', '2024-12-31', 'small/2024/small-2024-v1.xlsx', '6679d37af902ca3c59febc5a76ba24e59edfc348ff1aa55892cfb81ba763edc2', 'en', 1),
  (3, 2, 2, '2025-04-14 00:11:42.264749', '185825e9b7a8d411cc851050e4f925d940cfb1bf9a3b7c62dc896f00f0b6c5ca', true, '2024-01-01', '2024-12-31', '2024-12-31', 'small/2024/small-2024-v2.xlsx', '099748d02e653a4e3c505faae7cf63c04371e72ad53fc3b82a7143aa03ff3d57', 'en', 1);

insert into vintage_return (vintage_id, reading_id, position, file) values
  (1, 1, 1, 'milano.xlsx'),
  (2, 2, 1, 'milano.xlsx'),
  (3, 3, 2, 'venezia.xlsx'),
  (3, 4, 1, 'milano.xlsx');

insert into definition_file (sha256, text) values
  ('0ed21b79bd5db0d19dd720b1d2bae22ce7871dcf796487d1d9120356e0f51d1f', 'code,name,territories,aliases,numbers,contact,expected_from,expected_to
MI,Centro di Milano,03,Milano|Lombardia,,,,
VE,Centro di Venezia,05,Venezia|Veneto,,,,
'),
  ('d147445332f39df731cdb56bad9a6020ecf7b9caf02298d187e43115faca8a2f', 'code,name,parent,aliases,valid_from,valid_to
IT,Italia,,Italy,,
03,Lombardia,IT,,,
05,Veneto,IT,,,
'),
  ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', ''),
  ('f05e24656737a9c0198c2a67fd73c2d15dfa35a82baa27ddf70ce7d4df7761a2', 'title: { it: "Rilevazione piccola", en: "Small survey" }
language: en
numbers: it
territories: codes/territories.csv
offices: codes/offices.csv
indicators:
  - code: INVESTIGATED
    name: { it: Persone indagate, en: Persons investigated }
    unit: persons
  - code: ARRESTED
    name: { it: Persone arrestate, en: Persons arrested }
    part_of: INVESTIGATED
    unit: persons
');

insert into vintage_file (vintage_id, position, path, sha256) values
  (1, 1, 'input/small/2023/', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
  (1, 2, 'jobs/small/codes/offices.csv', '0ed21b79bd5db0d19dd720b1d2bae22ce7871dcf796487d1d9120356e0f51d1f'),
  (1, 3, 'jobs/small/codes/territories.csv', 'd147445332f39df731cdb56bad9a6020ecf7b9caf02298d187e43115faca8a2f'),
  (1, 4, 'jobs/small/job.yaml', 'f05e24656737a9c0198c2a67fd73c2d15dfa35a82baa27ddf70ce7d4df7761a2'),
  (2, 1, 'input/small/2023/', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
  (2, 2, 'input/small/2024/', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
  (2, 3, 'jobs/small/codes/offices.csv', '0ed21b79bd5db0d19dd720b1d2bae22ce7871dcf796487d1d9120356e0f51d1f'),
  (2, 4, 'jobs/small/codes/territories.csv', 'd147445332f39df731cdb56bad9a6020ecf7b9caf02298d187e43115faca8a2f'),
  (2, 5, 'jobs/small/job.yaml', 'f05e24656737a9c0198c2a67fd73c2d15dfa35a82baa27ddf70ce7d4df7761a2'),
  (3, 1, 'input/small/2023/', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
  (3, 2, 'input/small/2024/', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
  (3, 3, 'jobs/small/codes/offices.csv', '0ed21b79bd5db0d19dd720b1d2bae22ce7871dcf796487d1d9120356e0f51d1f'),
  (3, 4, 'jobs/small/codes/territories.csv', 'd147445332f39df731cdb56bad9a6020ecf7b9caf02298d187e43115faca8a2f'),
  (3, 5, 'jobs/small/job.yaml', 'f05e24656737a9c0198c2a67fd73c2d15dfa35a82baa27ddf70ce7d4df7761a2');

insert into run (id, edition_id, started_at, ended_at, status, exit_code, vintage_id, host, pid, returns_received, returns_read, returns_reused, returns_rejected, returns_missing, errors, queries, notes) values
  (1, 1, '2025-04-14 00:11:25.427533', '2025-04-14 00:11:32.742238', 'INCOMPLETE', 4, 1, 'desk', 4711, 1, 1, 0, 0, 1, 0, 1, 0),
  (2, 2, '2025-04-14 00:11:34.210627', '2025-04-14 00:11:38.579835', 'INCOMPLETE', 4, 2, 'desk', 4711, 1, 1, 0, 0, 1, 0, 1, 0),
  (3, 2, '2025-04-14 00:11:40.833648', '2025-04-14 00:11:44.269048', 'PUBLISHED', 0, 3, 'desk', 4711, 2, 2, 0, 0, 0, 0, 0, 0);

insert into finding (id, reading_id, vintage_id, code, severity, file, sheet, cell, subject_it, subject_en, expected_it, expected_en, got_it, got_en, remedy_it, remedy_en) values
  (1, null, 1, 'OFFICE_MISSING', 'QUERY', 'small/2023', null, null, 'Centro di Venezia', 'Centro di Venezia', 'un file', 'a file', 'nessuno', 'none', 'Sollecitare l''ufficio.', 'Ask the office for it.'),
  (2, null, 2, 'OFFICE_MISSING', 'QUERY', 'small/2024', null, null, 'Centro di Venezia', 'Centro di Venezia', 'un file', 'a file', 'nessuno', 'none', 'Sollecitare l''ufficio.', 'Ask the office for it.'),
  (3, 4, null, 'LABEL_STRIPPED', 'NOTE', null, 'Dati', 'C2', 'Lombardia', 'Lombardia', 'un numero', 'a number', '144*', '144*', 'Nulla da fare.', 'Nothing to do.');

insert into BATCH_JOB_INSTANCE (job_instance_id, version, job_name, job_key) values
  (3, 0, 'consolidate', '859d38da4f893c403e14e5b312f9c0a0');

insert into BATCH_JOB_EXECUTION (job_execution_id, version, job_instance_id, create_time, start_time, end_time, status, exit_code, exit_message, last_updated) values
  (3, 3, 3, '2025-04-14 00:11:41.200524', '2025-04-14 00:11:41.222715', '2025-04-14 00:11:44.133225', 'COMPLETED', 'COMPLETED', '', '2025-04-14 00:11:44.135838');

insert into BATCH_JOB_EXECUTION_PARAMS (job_execution_id, parameter_name, parameter_type, parameter_value, identifying) values
  (3, 'inputs', 'java.lang.String', '2ff773b07a939fce3eefad71c7bdbd4997d3e28d46c31b2c1e9dd2e17837f423', 'Y'),
  (3, 'edition', 'java.lang.String', '2024', 'Y'),
  (3, 'definition', 'java.lang.String', '185825e9b7a8d411cc851050e4f925d940cfb1bf9a3b7c62dc896f00f0b6c5ca', 'Y'),
  (3, 'after', 'java.lang.Long', '1', 'Y'),
  (3, 'job', 'java.lang.String', 'small', 'Y');

insert into BATCH_STEP_EXECUTION (step_execution_id, version, step_name, job_execution_id, create_time, start_time, end_time, status, commit_count, read_count, filter_count, write_count, read_skip_count, write_skip_count, process_skip_count, rollback_count, exit_code, exit_message, last_updated) values
  (17, 4, 'check', 3, '2025-04-14 00:11:41.940863', '2025-04-14 00:11:41.959285', '2025-04-14 00:11:42.020669', 'COMPLETED', 1, 0, 0, 0, 0, 0, 0, 0, 'COMPLETED', '', '2025-04-14 00:11:42.035608'),
  (19, 4, 'workbook', 3, '2025-04-14 00:11:42.427784', '2025-04-14 00:11:42.457309', '2025-04-14 00:11:44.03131', 'COMPLETED', 1, 0, 0, 0, 0, 0, 0, 0, 'COMPLETED', '', '2025-04-14 00:11:44.080472');
