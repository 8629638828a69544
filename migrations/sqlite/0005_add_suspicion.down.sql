alter table samples drop column alone;
alter table samples drop column deaths;
