-- Photos that were chosen together, until somebody has said whether they are the pages of one paper; and what the family
-- that sent it took back.
alter table document add column chosen_with uuid;
alter table document add column chosen_place bigint;
alter table document add check ((chosen_with is null) = (chosen_place is null));
alter table document add column taken_back boolean not null default false;
create index document_chosen on document (tenant_id, case_id, chosen_with) where chosen_with is not null;
