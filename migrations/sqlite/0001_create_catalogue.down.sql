drop table catalogue_revisions;
drop table catalogue_items;
