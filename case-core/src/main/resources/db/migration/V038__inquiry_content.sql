-- The same form sent twice is one inquiry; the same form with something else written in it is a further one.
-- Missing for what staff wrote down, and for what came before.
alter table inquiry
    add column content_hash text;

alter table inquiry
    drop constraint inquiry_tenant_id_nonce_key,
    add unique (tenant_id, nonce, content_hash);
