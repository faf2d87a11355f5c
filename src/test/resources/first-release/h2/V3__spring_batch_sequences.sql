-- From here Spring Batch takes the keys of its executions.

create sequence if not exists BATCH_STEP_EXECUTION_SEQ;
create sequence if not exists BATCH_JOB_EXECUTION_SEQ;
create sequence if not exists BATCH_JOB_INSTANCE_SEQ;
