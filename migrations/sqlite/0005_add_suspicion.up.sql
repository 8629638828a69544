-- How often the process died while a sample was pending in an open slice, and how often while it was made alone.
alter table samples add column deaths integer not null default 0;
alter table samples add column alone integer not null default 0;
