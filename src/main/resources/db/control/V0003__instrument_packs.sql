-- Instrument packs as they were uploaded. Of each instrument one revision is in force and one may be in preparation.
create table control.instrument_pack (
    code      text     not null,
    revision  integer  not null,
    document  text     not null,
    checksum  text     not null,
    state     text     not null constraint instrument_pack_state check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint instrument_pack_pk primary key (code, revision)
);
create unique index instrument_pack_draft_ux on control.instrument_pack (code) where state = 'DRAFT';
create unique index instrument_pack_published_ux on control.instrument_pack (code) where state = 'PUBLISHED';

-- Who did what with them, and when. Written once, never changed.
create table control.instrument_event (
    id          uuid         not null constraint instrument_event_pk primary key,
    code        text         not null,
    revision    integer      not null,
    version     text,
    action      text         not null constraint instrument_event_action
                check (action in ('SHIPPED', 'UPLOADED', 'DISCARDED', 'PUBLISHED', 'VERSION_RETIRED')),
    actor       text         not null,
    actor_name  text         not null,
    at          timestamptz  not null,
    constraint instrument_event_pack_fk foreign key (code, revision) references control.instrument_pack
);

-- Only the state of a pack ever changes.
revoke update, delete on control.instrument_pack from lumbung_platform;
grant update (state) on control.instrument_pack to lumbung_platform;
revoke update, delete on control.instrument_event from lumbung_platform;
