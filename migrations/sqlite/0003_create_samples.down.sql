drop table pictures;
drop table sample_counts;
drop trigger samples_fts_delete;
drop trigger samples_fts_insert;
drop table samples_fts;
drop table sample_records;
drop table samples;
