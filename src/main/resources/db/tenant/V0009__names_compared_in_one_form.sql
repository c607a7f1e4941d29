-- Names as they are compared and searched. The application gives the form (shared.NormalText); what was here before gets
-- it from this migration. Of equal ones all but the oldest get their id behind it, and keep their name until it is changed.
alter table agency add column name_key text;
alter table innovation add column title_key text;

update agency set name_key =
    btrim(regexp_replace(lower(normalize(regexp_replace(name, '[''`´‘’‛′ʹʻʼʽʾʿˈ]', '', 'g'), NFKC)), '\s+', ' ', 'g'));
update innovation set title_key =
    btrim(regexp_replace(lower(normalize(regexp_replace(title, '[''`´‘’‛′ʹʻʼʽʾʿˈ]', '', 'g'), NFKC)), '\s+', ' ', 'g'));

update agency set name_key = name_key || ' ' || id
where exists (select from agency other where other.name_key = agency.name_key and other.id < agency.id);
update innovation set title_key = title_key || ' ' || id
where title_key <> ''
  and exists (select from innovation other where other.title_key = innovation.title_key and other.id < innovation.id);

alter table agency alter column name_key set not null, drop constraint agency_name_key;
alter table agency add constraint agency_name_key_key unique (name_key);
alter table innovation alter column title_key set not null;
create unique index innovation_title_key_ux on innovation (title_key) where title_key <> '';
drop index innovation_title_trgm_ix;
create index innovation_title_key_trgm_ix on innovation using gin (title_key ext.gin_trgm_ops);
