package id.lumbung.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published snapshots, in the shared part of the database. */
@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "platform")
interface SnapshotRepository extends GenericRepository<PublishedSnapshot, UUID> {

    /** Takes the snapshot unless a later one of the same government and year is there already. */
    @Query("""
            insert into control.published_snapshot (tenant_code, year, event_id, instrument_code, instrument_version, instrument_revision,
                published_at, claimed_index, verified_index, category, spd, mean_maturity, maturity_sum, divisor,
                quantity, innovations, eligible, green, yellow, red)
            values (:tenantCode, :year, :eventId, :instrumentCode, :instrumentVersion, :instrumentRevision,
                :publishedAt, :claimedIndex, :verifiedIndex, :category, :spd, :meanMaturity, :maturitySum, :divisor,
                :quantity, :innovations, :eligible, :green, :yellow, :red)
            on conflict (tenant_code, year) do update set
                event_id = excluded.event_id, instrument_code = excluded.instrument_code,
                instrument_version = excluded.instrument_version,
                instrument_revision = excluded.instrument_revision, published_at = excluded.published_at,
                claimed_index = excluded.claimed_index, verified_index = excluded.verified_index,
                category = excluded.category, spd = excluded.spd, mean_maturity = excluded.mean_maturity,
                maturity_sum = excluded.maturity_sum, divisor = excluded.divisor, quantity = excluded.quantity, innovations = excluded.innovations, eligible = excluded.eligible,
                green = excluded.green, yellow = excluded.yellow, red = excluded.red
            where published_snapshot.published_at < excluded.published_at
            """)
    void project(PublishedSnapshot snapshot);

    @Query("select * from control.published_snapshot where tenant_code = :tenantCode and year = :year")
    Optional<PublishedSnapshot> find(String tenantCode, int year);

    /**
     * Every region of the province with what it published of the year, the published first and by index; the index of the
     * year before is its own snapshot's, else the one the ministry published.
     */
    @Query("""
            select r.code, r.name, r.kind,
                   case when s.verified_index is not null
                        then rank() over (order by s.verified_index desc nulls last) end as position,
                   s.instrument_version, s.instrument_revision, s.verified_index, s.claimed_index, s.category, s.spd, s.mean_maturity, s.maturity_sum,
                   s.divisor, s.quantity, s.innovations, s.eligible, s.green, s.yellow, s.red, s.published_at,
                   coalesce(b.verified_index, m.score) as index_before,
                   coalesce(t.example_data, false) as example_data
              from ref.region r
              left join control.tenant t on t.code = r.code
              left join control.published_snapshot s on s.tenant_code = r.code and s.year = :year
              left join control.published_snapshot b on b.tenant_code = r.code and b.year = :year - 1
              left join ref.published_index m
                     on m.region_code = r.code and m.year = :year - 1 and m.scale = 'PERCENT'
             where r.province_code = :province and r.code <> :province and r.autonomous
             order by s.verified_index desc nulls last, r.code
            """)
    List<RankedRegion> ranking(String province, int year);

    /** What each government published last under the instrument, in the order of their codes, some at a time. */
    @Query("""
            select t.code, t.name, s.year, s.instrument_version, s.instrument_revision, s.published_at, s.verified_index, s.category,
                   s.spd, s.eligible, s.mean_maturity, s.maturity_sum, s.quantity
              from (select distinct on (tenant_code) * from control.published_snapshot
                     where instrument_code = :instrument order by tenant_code, year desc) s
              join control.tenant t on t.code = s.tenant_code
             order by t.code
            offset :offset limit :limit
            """)
    List<Latest> latest(String instrument, int offset, int limit);

    /** The sums of a government's last snapshot. */
    @Introspected
    record Latest(
            String code,
            String name,
            int year,
            String instrumentVersion,
            int instrumentRevision,
            Instant publishedAt,
            BigDecimal verifiedIndex,
            String category,
            BigDecimal spd,
            int eligible,
            BigDecimal meanMaturity,
            @Nullable Long maturitySum,
            BigDecimal quantity) {}
}
