package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The history of sheets; there is nothing to change or delete. */
@JdbcRepository(dialect = POSTGRES)
interface SheetEventRepository extends GenericRepository<SheetEvent, UUID> {
    SheetEvent save(SheetEvent event);

    @Query("select * from sheet_event where sheet_id = :sheetId order by at desc, id desc")
    List<SheetEvent> findBySheet(UUID sheetId);

    @Query("""
            select * from sheet_event where sheet_id = :sheetId and indicator = :indicator
            order by at desc, id desc limit 1
            """)
    Optional<SheetEvent> findLast(UUID sheetId, String indicator);
}
