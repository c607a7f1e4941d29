-- What the ministry published of a year besides index and rank: points of an aspect or, where known, of an indicator.
create table national_point (
    year    integer       not null constraint national_point_year_fk references yearly_index,
    item    text          not null,
    points  numeric(7, 3) not null constraint national_point_points check (points >= 0),
    constraint national_point_pk primary key (year, item)
);
