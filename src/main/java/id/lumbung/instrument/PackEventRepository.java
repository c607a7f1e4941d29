package id.lumbung.instrument;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The history of packs, in the shared part of the database; there is nothing to change or delete. */
@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "platform")
interface PackEventRepository extends GenericRepository<PackEvent, UUID> {
    PackEvent save(PackEvent event);

    /** Grows with whatever is done, so that nothing has changed as long as it has not. */
    long count();

    @Query("select * from control.instrument_event where code = :code order by at desc, id desc limit :most")
    List<PackEvent> findLast(String code, int most);

    @Query("select * from control.instrument_event where action = 'VERSION_RETIRED' order by at, id")
    List<PackEvent> findRetiredVersions();
}
