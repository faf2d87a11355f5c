-- As far as executions were counted.
alter sequence BATCH_STEP_EXECUTION_SEQ restart with 20;
alter sequence BATCH_JOB_EXECUTION_SEQ restart with 4;
alter sequence BATCH_JOB_INSTANCE_SEQ restart with 4;
