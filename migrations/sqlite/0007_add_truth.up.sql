-- What is where in a picture: instead of slots with boxes, things with class, attributes, depth and mask.
alter table pictures rename column boxes to truth;
update pictures set truth = (
    select json_group_array(json_object('slot', json_extract(value, '$[0]'), 'region', json_extract(value, '$[1]'), 'depth', key))
    from json_each(pictures.truth)
);
