-- The value from which the level of a row follows, in rows with a numeric rule, and what it was when it changed.
alter table answer add column value numeric;
alter table sheet_event add column value numeric;
