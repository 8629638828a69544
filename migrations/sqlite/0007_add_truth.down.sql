update pictures set truth = (
    select json_group_array(json_array(json_extract(value, '$.slot'), json(json_extract(value, '$.region'))))
    from json_each(pictures.truth)
);
alter table pictures rename column truth to boxes;
