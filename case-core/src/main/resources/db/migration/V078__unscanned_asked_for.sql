-- Files that no malware scanner has looked at are taken only where an organisation says so. What organisations have said stays.
alter table organisation
    alter column unscanned_accepted set default false;
