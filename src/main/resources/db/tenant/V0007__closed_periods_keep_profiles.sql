-- What the profile of an innovation said when the period of its sheet was closed: later changes of the profile are for
-- later periods. There is a row for each innovation's sheet of a closed period, and none while the period is open.
create table closed_profile (
    sheet_id        uuid    not null constraint closed_profile_pk primary key
                            constraint closed_profile_sheet_fk references sheet on delete cascade,
    stage           text    not null,
    implemented_on  date,
    developed_on    date,
    design_words    integer not null,
    affair          text,
    times_reported  integer not null
);

insert into closed_profile (sheet_id, stage, implemented_on, developed_on, design_words, affair, times_reported)
select s.id, i.stage, i.implemented_on, i.developed_on, i.design_words, i.affair, i.times_reported
from sheet s
join period p on p.year = s.year and not p.open
join innovation i on i.id = s.innovation_id;

-- The facts of a profile that scoring reads, as they hold for each sheet.
create view sheet_profile with (security_invoker = true) as
select s.id as sheet_id, s.year, s.innovation_id,
       case when c.sheet_id is null then i.stage else c.stage end as stage,
       case when c.sheet_id is null then i.implemented_on else c.implemented_on end as implemented_on,
       case when c.sheet_id is null then i.developed_on else c.developed_on end as developed_on,
       case when c.sheet_id is null then i.design_words else c.design_words end as design_words,
       case when c.sheet_id is null then i.affair else c.affair end as affair,
       case when c.sheet_id is null then i.times_reported else c.times_reported end as times_reported
from sheet s
join innovation i on i.id = s.innovation_id
left join closed_profile c on c.sheet_id = s.id;

-- Everybody works on the same sheets.
create unique index period_one_open_ix on period (open) where open;
