-- What was sent to the verifiers, when and by whom: a receipt. Written once, never changed.
create table sending (
    id          uuid        not null constraint sending_pk primary key,
    sheet_id    uuid        not null constraint sending_sheet_fk references sheet,
    reference   text        not null constraint sending_reference_key unique,
    sent_rows   integer     not null,
    actor       text        not null,
    actor_name  text        not null,
    at          timestamptz not null
);
create index sending_sheet_ix on sending (sheet_id, at);

create table sent_row (
    sending_id  uuid    not null constraint sent_row_sending_fk references sending,
    indicator   text    not null,
    level       integer not null constraint sent_row_level check (level between 1 and 3),
    basis       text,
    value       numeric,
    evidence    integer not null,
    constraint sent_row_pk primary key (sending_id, indicator)
);

revoke update, delete on sending, sent_row from ${tenant};
