package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface SheetRepository extends CrudRepository<Sheet, UUID> {

    /**
     * The sheet, held until the transaction ends. Whoever changes a row of it takes this first, so that the figures are
     * always those of all rows.
     */
    @Query("select * from sheet where id = :id for update")
    Optional<Sheet> lock(UUID id);

    /** The sheet of the open period, else of the last one. */
    @Query("""
            select s.* from sheet s join period p on p.year = s.year
            where s.innovation_id = :innovationId order by p.open desc, s.year desc limit 1
            """)
    Optional<Sheet> findLatest(UUID innovationId);

    /** The government's own sheet of the open period, else of the last one. */
    @Query("""
            select s.* from sheet s join period p on p.year = s.year
            where s.innovation_id is null order by p.open desc, s.year desc limit 1
            """)
    Optional<Sheet> findLatestOwn();

    /** All sheets of the year, held until the transaction ends. */
    @Query("select * from sheet where year = :year order by id for update")
    List<Sheet> lockYear(int year);

    @Query("""
            select s.id from sheet s join period p on p.year = s.year
            where s.innovation_id = :innovationId and p.open order by s.id
            """)
    List<UUID> findOpenIdsOf(UUID innovationId);

    /** None of them leaves until the transaction ends. */
    @Query("""
            select i.id from innovation i
            where not exists (select 1 from sheet s where s.year = :year and s.innovation_id = i.id) order by i.id
            for key share of i
            """)
    List<UUID> findInnovationsWithoutSheet(int year);

    /** How many rows of the year's sheets wait for a verifier. */
    @Query("select coalesce(sum(pending), 0) from sheet where year = :year")
    long countWaiting(int year);

    boolean existsByYearAndInnovationIdIsNull(int year);

    /** The innovation's sheets of all years, held until the transaction ends. */
    @Query("select * from sheet where innovation_id = :innovationId order by id for update")
    List<Sheet> lockAllOf(UUID innovationId);
}
