-- The schema every local government gets. Rules that keep a later move to several clusters or to Citus possible
-- (docs/decisions/0003): a primary key everywhere, foreign keys only inside this schema or to ref, no triggers,
-- identities are UUIDv7 given by the application, constraint names are ours and short, time and actor are bind values.

create table tenant_setting (
    id              smallint    not null constraint tenant_setting_pk primary key constraint tenant_setting_one check (id = 1),
    version         bigint      not null,
    standard_value  integer     not null constraint tenant_setting_standard check (standard_value between 1 and 111),
    yellow_from     integer     not null,
    updated_at      timestamptz not null,
    constraint tenant_setting_yellow check (yellow_from between 0 and standard_value)
);

create table agency (
    id          uuid    not null constraint agency_pk primary key,
    version     bigint  not null,
    name        text    not null constraint agency_name_key unique,
    short_name  text    not null,
    active      boolean not null
);

create table member (
    id        uuid    not null constraint member_pk primary key,
    version   bigint  not null,
    subject   text    not null constraint member_subject_key unique,
    username  text    not null,
    name      text    not null,
    position  text    not null,
    active    boolean not null
);

create table member_role (
    id         uuid not null constraint member_role_pk primary key,
    member_id  uuid not null constraint member_role_member_fk references member,
    role       text not null constraint member_role_role check (role in ('ADMIN', 'OPERATOR', 'HEAD', 'VERIFIER', 'LEADER', 'PROVINCE_ANALYST')),
    agency_id  uuid constraint member_role_agency_fk references agency,
    constraint member_role_key unique nulls not distinct (member_id, role, agency_id)
);

create table period (
    year                integer not null constraint period_pk primary key,
    version             bigint  not null,
    instrument_code     text    not null,
    instrument_version  text    not null,
    opens_on            date    not null,
    closes_on           date    not null,
    national_closes_on  date    not null,
    open                boolean not null,
    constraint period_order check (opens_on <= closes_on and closes_on <= national_closes_on)
);

-- The index of past years as the ministry published it, and the target the government set itself.
create table yearly_index (
    year            integer not null constraint yearly_index_pk primary key,
    version         bigint  not null,
    national_index  numeric(5, 2),
    national_rank   integer,
    target          numeric(5, 2),
    source          text
);

create table innovation (
    id               uuid        not null constraint innovation_pk primary key,
    version          bigint      not null,
    agency_id        uuid        not null constraint innovation_agency_fk references agency,
    title            text        not null,
    stage            text        not null constraint innovation_stage check (stage in ('INISIATIF', 'UJI_COBA', 'PENERAPAN')),
    initiator        text,
    initiator_name   text        not null,
    classification   text,
    type             text,
    form             text,
    affair           text        constraint innovation_affair_fk references ref.affair,
    other_affairs    text        not null,
    theme            text        not null,
    trial_on         date,
    implemented_on   date,
    developed_on     date,
    design           text        not null,
    design_words     integer     not null,
    aim              text        not null,
    benefit          text        not null,
    result           text        not null,
    latitude         numeric(8, 5) constraint innovation_latitude check (latitude between -90 and 90),
    longitude        numeric(8, 5) constraint innovation_longitude check (longitude between -180 and 180),
    video_url        text        not null,
    times_reported   integer     not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    updated_by       text        not null
);
create index innovation_agency_ix on innovation (agency_id);
create index innovation_title_trgm_ix on innovation using gin (title ext.gin_trgm_ops);

-- One indicator sheet: the 20 SID rows of an innovation, or the SPD rows of the region (innovation_id is null).
-- The points, eligibility and counts are what instrument.core computed from its answers, in the same transaction.
create table sheet (
    id                 uuid          not null constraint sheet_pk primary key,
    version            bigint        not null,
    year               integer       not null constraint sheet_period_fk references period,
    innovation_id      uuid          constraint sheet_innovation_fk references innovation,
    state              text          not null constraint sheet_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')),
    claimed_points     numeric(6, 2) not null,
    verified_points    numeric(6, 2) not null,
    claimed_eligible   boolean       not null,
    verified_eligible  boolean       not null,
    filled             integer       not null,
    pending            integer       not null,
    returned           integer       not null,
    submitted_at       timestamptz,
    updated_at         timestamptz   not null,
    constraint sheet_key unique nulls not distinct (year, innovation_id)
);
create index sheet_innovation_ix on sheet (innovation_id);

create table answer (
    sheet_id        uuid    not null constraint answer_sheet_fk references sheet,
    indicator       text    not null,
    version         bigint  not null,
    basis           text,
    claimed_level   integer not null constraint answer_claimed check (claimed_level between 0 and 3),
    verified_level  integer constraint answer_verified check (verified_level between 0 and 3),
    decision        text    not null constraint answer_decision check (decision in ('OPEN', 'PENDING', 'ACCEPTED', 'CORRECTED', 'RETURNED')),
    reason          text,
    decided_by      text,
    decided_at      timestamptz,
    submitted_at    timestamptz,
    updated_at      timestamptz not null,
    constraint answer_pk primary key (sheet_id, indicator),
    constraint answer_reason check (decision not in ('CORRECTED', 'RETURNED') or reason is not null)
);
create index answer_pending_ix on answer (submitted_at, sheet_id, indicator) where decision = 'PENDING';

create table evidence (
    id           uuid        not null constraint evidence_pk primary key,
    version      bigint      not null,
    sheet_id     uuid        not null constraint evidence_sheet_fk references sheet,
    indicator    text        not null,
    kind         text        not null constraint evidence_kind check (kind in ('FILE', 'LINK')),
    name         text        not null,
    media_type   text,
    size         bigint,
    sha256       text,
    object_key   text,
    url          text,
    state        text        not null constraint evidence_state check (state in ('RECEIVING', 'AVAILABLE', 'REMOVED')),
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    removed_at   timestamptz,
    constraint evidence_removed check ((state = 'REMOVED') = (removed_at is not null)),
    constraint evidence_shape check ((kind = 'LINK' and url is not null) or (kind = 'FILE' and object_key is not null))
);
create index evidence_sheet_ix on evidence (sheet_id, indicator);
create index evidence_sha256_ix on evidence (sha256) where state = 'AVAILABLE';
create index evidence_dead_ix on evidence (uploaded_at) where state <> 'AVAILABLE';

-- Who did what when with a sheet. Insert and read only.
create table sheet_event (
    id          uuid        not null constraint sheet_event_pk primary key,
    sheet_id    uuid        not null constraint sheet_event_sheet_fk references sheet,
    indicator   text,
    action      text        not null,
    from_level  integer,
    to_level    integer,
    reason      text,
    actor       text        not null,
    actor_name  text        not null,
    at          timestamptz not null
);
create index sheet_event_sheet_ix on sheet_event (sheet_id, at);

-- What this government tells the shared part. A relay reads it with for update skip locked and never by id > last.
create table outbox (
    id          uuid        not null constraint outbox_pk primary key,
    kind        text        not null,
    payload     jsonb       not null,
    created_at  timestamptz not null,
    pending     boolean     not null
);
create index outbox_pending_ix on outbox (created_at) where pending;

-- A new table may be read and written by the government's role, unless its migration says less.
revoke update, delete on sheet_event from ${tenant};
revoke delete on outbox from ${tenant};
revoke all on schema_history from ${tenant};
