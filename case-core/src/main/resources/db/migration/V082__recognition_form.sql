-- Of which form of the rules the findings are, so that documents that an older release read are looked through again by
-- themselves, each once: also where the rules did not get through and nothing was found.
alter table document_recognition add column form smallint not null default 1;
