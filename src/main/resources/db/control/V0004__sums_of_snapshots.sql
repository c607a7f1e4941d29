-- What an index was computed from: the mean maturity is their quotient, and rounded. Older snapshots have no sums.
alter table control.published_snapshot
    add column maturity_sum bigint,
    add column divisor      integer,
    add constraint snapshot_sums_ck check ((maturity_sum is null) = (divisor is null) and divisor > 0);
