-- By which revision of its version a period is assessed: versions had none before, so by the first.
alter table period
    add column instrument_revision integer not null default 1,
    add constraint period_revision_ck check (instrument_revision > 0);

-- That a period went on to a newer revision, who did it, and what that made of the index. Written once, never changed.
create table period_move (
    year             integer       not null constraint period_move_period_fk references period,
    revision         integer       not null,
    from_revision    integer       not null,
    claimed_before   numeric(5, 2) not null,
    claimed_after    numeric(5, 2) not null,
    verified_before  numeric(5, 2) not null,
    verified_after   numeric(5, 2) not null,
    actor            text          not null,
    actor_name       text          not null,
    at               timestamptz   not null,
    constraint period_move_pk primary key (year, revision),
    constraint period_move_newer check (revision > from_revision)
);

revoke update, delete on period_move from ${tenant};
