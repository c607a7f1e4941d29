-- Before 2021 the ministry's index was in points without an upper end. A wider column needs no new rows.
alter table yearly_index alter column national_index type numeric(8, 2);
