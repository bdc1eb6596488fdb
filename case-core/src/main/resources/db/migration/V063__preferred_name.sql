-- What a child is called beside the first name.
alter table student add column preferred_name text;
