-- A file that came inside of another: the attachment of a letter, an entry of an archive.
alter table document
    add column part_of uuid,
    add foreign key (tenant_id, part_of) references document (tenant_id, id);
create index document_part on document (tenant_id, part_of) where part_of is not null;
