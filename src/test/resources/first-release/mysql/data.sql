-- As far as executions were counted.
update BATCH_STEP_EXECUTION_SEQ set ID = 20;
update BATCH_JOB_EXECUTION_SEQ set ID = 4;
update BATCH_JOB_INSTANCE_SEQ set ID = 4;
