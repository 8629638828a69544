drop table slices;
drop table run_subtasks;
drop table runs;
