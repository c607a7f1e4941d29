-- Sessions that Keycloak ended (back-channel logout), for every replica to see. A token that says so counts once.
create table control.ended_session (
    token_id  text        not null constraint ended_session_pk primary key,
    sid       text        not null,
    ended_at  timestamptz not null
);
create index ended_session_at_ix on control.ended_session (ended_at);
