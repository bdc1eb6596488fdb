-- What the staff call a paper is its file name from then on; the one it came with is not forgotten.
alter table document
    add column original_name text check (original_name <> '');
