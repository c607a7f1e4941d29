-- What a government's own experience says that steps cost: person-days to get a row from each level to the next.
create table row_effort (
    indicator  text          not null constraint row_effort_pk primary key,
    version    bigint        not null,
    first      numeric(6, 2) not null constraint row_effort_first check (first >= 0),
    second     numeric(6, 2) not null constraint row_effort_second check (second >= 0),
    third      numeric(6, 2) not null constraint row_effort_third check (third >= 0)
);

-- A choice of the plan of a year: one step, or like steps that were chosen as one.
create table plan_part (
    id          uuid        not null constraint plan_part_pk primary key,
    version     bigint      not null,
    year        integer     not null constraint plan_part_period_fk references period,
    position    integer     not null,
    name        text        not null,
    owner       text        not null,
    due_on      date,
    created_at  timestamptz not null,
    created_by  text        not null
);
create index plan_part_year_ix on plan_part (year, position);

create table plan_step (
    id             uuid    not null constraint plan_step_pk primary key,
    part_id        uuid    not null constraint plan_step_part_fk references plan_part,
    position       integer not null,
    kind           text    not null constraint plan_step_kind check (kind in ('RAISE_GOVERNMENT', 'RAISE_INNOVATION', 'MAKE_ELIGIBLE', 'ADD_INNOVATION', 'LEAVE_OUT')),
    innovation_id  uuid    constraint plan_step_innovation_fk references innovation,
    indicator      text,
    level          integer constraint plan_step_level check (level between 1 and 3),
    affair         text    constraint plan_step_affair_fk references ref.affair,
    maturity       integer constraint plan_step_maturity check (maturity > 0),
    constraint plan_step_key unique (part_id, position),
    constraint plan_step_shape check (
        (innovation_id is not null) = (kind in ('RAISE_INNOVATION', 'MAKE_ELIGIBLE', 'LEAVE_OUT'))
        and (indicator is not null and level is not null) = (kind in ('RAISE_GOVERNMENT', 'RAISE_INNOVATION'))
        and (maturity is not null) = (kind = 'ADD_INNOVATION'))
);
create index plan_step_innovation_ix on plan_step (innovation_id);
