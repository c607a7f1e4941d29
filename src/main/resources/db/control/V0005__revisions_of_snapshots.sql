-- By which revision of its version a snapshot was computed: versions had none before, so by the first.
alter table control.published_snapshot
    add column instrument_revision integer not null default 1,
    add constraint snapshot_revision_ck check (instrument_revision > 0);
