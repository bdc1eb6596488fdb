-- A fact says where we know it from, and may put an earlier one right; it is still never edited.
alter table fact
    add source text not null default 'NOT_SAID',
    add document_id uuid,
    add page integer check (page > 0),
    -- why it is right although it contradicts what else is known
    add reason text not null default '',
    add corrects uuid,
    -- the corrected fact did not happen at all
    add withdrawn boolean not null default false,
    add foreign key (tenant_id, corrects) references fact (tenant_id, id),
    -- a paper may be removed for good: what it told stays
    add foreign key (tenant_id, document_id) references document (tenant_id, id) on delete set null (document_id),
    add check (corrects is not null or not withdrawn);

-- each fact is put right once; whoever errs again corrects the correction
create unique index fact_corrects on fact (tenant_id, corrects) where corrects is not null;
create index fact_document on fact (tenant_id, document_id) where document_id is not null;
