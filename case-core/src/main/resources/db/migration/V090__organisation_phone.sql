-- Where a family reaches its organisation: "call us" is worth nothing without a number.
alter table organisation
    add column phone text check (length(phone) between 10 and 40);
