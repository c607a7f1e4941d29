-- What a request that names itself (Idempotency-Key) was answered, so that it is not done again when it is sent again.
-- Without a status it is under way, or its end is not known. Kept for a day.
create table answered_request (
    id          text        not null constraint answered_request_pk primary key,
    fingerprint text        not null,
    status      integer,
    location    text,
    body        text,
    at          timestamptz not null
);
create index answered_request_at_ix on answered_request (at);
