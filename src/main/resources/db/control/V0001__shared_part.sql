-- The shared part: reference data every government may read (ref), and what the platform keeps (control).

create table ref.region (
    code           text    not null constraint region_pk primary key,
    name           text    not null,
    kind           text    not null constraint region_kind check (kind in ('PROVINSI', 'KABUPATEN', 'KOTA')),
    province_code  text    not null constraint region_province_fk references ref.region,
    autonomous     boolean not null
);

create table ref.affair (
    code      text    not null constraint affair_pk primary key,
    name_id   text    not null,
    name_en   text    not null,
    category  text    not null constraint affair_category check (category in ('BASIC_SERVICE', 'MANDATORY', 'OPTIONAL', 'SUPPORTING')),
    position  integer not null
);

-- Index values that were published, each with its source; from 2021 on a scale of 0 to 100, before that in points.
create table ref.published_index (
    region_code  text    not null constraint published_index_region_fk references ref.region,
    year         integer not null,
    scale        text    not null constraint published_index_scale check (scale in ('POINTS', 'PERCENT')),
    score        numeric(8, 2),
    rank         integer,
    predicate    text,
    source_url   text    not null,
    note         text,
    constraint published_index_pk primary key (region_code, year)
);

create table control.tenant (
    code           text        not null constraint tenant_pk primary key constraint tenant_region_fk references ref.region,
    version        bigint      not null,
    alias          text        not null constraint tenant_alias_key unique,
    name           text        not null,
    kind           text        not null constraint tenant_kind check (kind in ('PROVINSI', 'KABUPATEN', 'KOTA')),
    province_code  text        not null,
    time_zone      text        not null,
    cluster        text        not null,
    state          text        not null constraint tenant_state check (state in ('PROVISIONING', 'ACTIVE', 'SUSPENDED')),
    example_data   boolean     not null,
    created_at     timestamptz not null
);

-- One row per government, so that "is everything migrated" is one query and no walk over schemas.
create table control.tenant_migration (
    tenant_code  text        not null constraint tenant_migration_pk primary key constraint tenant_migration_tenant_fk references control.tenant,
    fingerprint  text        not null,
    state        text        not null constraint tenant_migration_state check (state in ('DONE', 'FAILED')),
    error        text,
    duration_ms  bigint      not null,
    migrated_at  timestamptz not null
);

-- What a government published of a year; the only thing another government may read of it.
create table control.published_snapshot (
    tenant_code         text          not null constraint snapshot_tenant_fk references control.tenant,
    year                integer       not null,
    event_id            uuid          not null,
    instrument_code     text          not null,
    instrument_version  text          not null,
    published_at        timestamptz   not null,
    claimed_index       numeric(5, 2) not null,
    verified_index      numeric(5, 2) not null,
    category            text          not null,
    spd                 numeric(6, 2) not null,
    mean_maturity       numeric(6, 2) not null,
    quantity            numeric(6, 2) not null,
    innovations         integer       not null,
    eligible            integer       not null,
    green               integer       not null,
    yellow              integer       not null,
    red                 integer       not null,
    constraint snapshot_pk primary key (tenant_code, year)
);

-- The portal reads what the jobs keep, and forgets no government.
revoke all on control.schema_history from lumbung_platform;
revoke insert, update, delete on control.tenant_migration from lumbung_platform;
revoke delete on control.tenant from lumbung_platform;
