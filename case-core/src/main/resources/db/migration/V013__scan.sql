-- Pages that are pictures: their text comes later than that of the others, and may be guessed more than read.
alter table document_page
    add column scanned boolean not null default false,
    -- 0 to 100; of a picture that waits to be read there is none
    add column confidence smallint check (confidence between 0 and 100);
create index document_page_waiting on document_page (tenant_id, document_id, number)
    where scanned and confidence is null;
