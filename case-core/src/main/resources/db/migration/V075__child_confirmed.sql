-- Somebody has looked at a paper that names another child: it is about the child of its case.
alter table document
    add column child_confirmed_by uuid,
    add column child_confirmed_at timestamptz,
    add foreign key (tenant_id, child_confirmed_by) references person (tenant_id, id);
