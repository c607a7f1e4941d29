-- When the file of a piece of evidence was last read as a whole, and what was found wrong with it then.
alter table evidence
    add column checked_at timestamptz,
    add column damage     text constraint evidence_damage check (damage in ('MISSING', 'CHANGED'));
create index evidence_checked_ix on evidence (checked_at nulls first, id) where kind = 'FILE' and state = 'AVAILABLE';
