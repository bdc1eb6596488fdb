-- Where the words that were read off the picture of a page stand, and how it lies. Of pages that are text this is found
-- in the file whenever somebody looks.
alter table document_page
    -- how often it has to be turned clockwise by a quarter to stand upright
    add column quarters smallint not null default 0 check (quarters between 0 and 3),
    -- a line for each word: left, top, width, height in ten-thousandths of the page, the word
    add column words text;
