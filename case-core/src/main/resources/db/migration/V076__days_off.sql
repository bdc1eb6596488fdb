-- Days without school that are entered one by one are not all there until somebody says so.
alter table school_calendar add column days_off_missing boolean not null default false;
