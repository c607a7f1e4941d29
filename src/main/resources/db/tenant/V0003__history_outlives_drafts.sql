-- A draft that was never submitted can be deleted; who did what with it stays written, and is never deleted.
alter table sheet_event drop constraint sheet_event_sheet_fk;
