package id.lumbung.planning;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/**
 * Tells cheaply whether anything changed that steps are computed from, whoever changed it and in which replica. Each
 * version of a row names the transaction that wrote it, so that the number of rows and the sum of these transactions tell
 * of each row that came, went or changed; versions of our own would miss one that goes when another comes.
 */
@JdbcRepository(dialect = POSTGRES)
interface LeverRevisionRepository extends GenericRepository<PlanPart, UUID> {

    /** What the rows are written by; and how many innovations there are. */
    @Introspected
    record Rows(String state, int innovations) {}

    @Query("""
            select string_agg(concat(t.what, t.number, '/', t.written), ' ' order by t.what) as state,
                   cast(sum(t.number) filter (where t.what = 'sheet') as integer) as innovations
            from (select 'sheet' as what, count(*) as number, sum(cast(cast(xmin as text) as bigint)) as written
                  from sheet where year = :year
                  union all
                  select 'answer', count(*), sum(cast(cast(xmin as text) as bigint))
                  from answer where sheet_id in (select id from sheet where year = :year)
                  union all
                  select 'evidence', count(*), sum(cast(cast(xmin as text) as bigint))
                  from evidence where sheet_id in (select id from sheet where year = :year)
                  union all
                  select 'innovation', count(*), sum(cast(cast(xmin as text) as bigint)) from innovation
                  union all
                  select 'profile', count(*), sum(cast(cast(xmin as text) as bigint)) from closed_profile
                  union all
                  select 'agency', count(*), sum(cast(cast(xmin as text) as bigint)) from agency
                  union all
                  select 'period', count(*), sum(cast(cast(xmin as text) as bigint)) from period
                  union all
                  select 'setting', count(*), sum(cast(cast(xmin as text) as bigint)) from tenant_setting
                  union all
                  select 'effort', count(*), sum(cast(cast(xmin as text) as bigint)) from row_effort
                  union all
                  select 'index', count(*), sum(cast(cast(xmin as text) as bigint)) from yearly_index) t""")
    Rows find(int year);
}
