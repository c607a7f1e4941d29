package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The periods. Whoever opens or closes one holds them all; whoever works on a sheet of one, or adds one to it, shares it,
 * and neither begins before the other has ended.
 */
@JdbcRepository(dialect = POSTGRES)
interface PeriodRepository extends CrudRepository<Period, Integer> {

    /** Lets nobody else open, close or share a period until the transaction ends. */
    @Query(value = "lock table period in exclusive mode", readOnly = false)
    void hold();

    /** The open period, which stays open until the transaction ends. */
    @Query("select * from period where open order by year desc limit 1 for share")
    Optional<Period> findOpen();

    /** The period of the sheet, which stays as it is until the transaction ends. */
    @Query("select p.* from period p join sheet s on s.year = p.year where s.id = :sheetId for share of p")
    Optional<Period> findOfSheet(UUID sheetId);

    /** The open period, else the last one. */
    @Query("select * from period order by open desc, year desc limit 1")
    Optional<Period> findCurrent();

    @Query("select * from period order by open desc, year desc")
    List<Period> findAllInOrder();

    @Query("select year from period order by year desc limit 1")
    Optional<Integer> findLastYear();
}
