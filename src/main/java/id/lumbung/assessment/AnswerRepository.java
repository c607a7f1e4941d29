package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface AnswerRepository extends CrudRepository<SheetAnswer, SheetAnswer.Key> {

    @Query("select * from answer where sheet_id = :sheetId order by indicator")
    List<SheetAnswer> findBySheet(UUID sheetId);

    @Query(
            "select a.* from answer a join sheet s on s.id = a.sheet_id where s.year = :year order by a.sheet_id, a.indicator")
    List<SheetAnswer> findByYear(int year);

    /** The rows of the government's own sheet. */
    @Query("""
            select a.* from answer a join sheet s on s.id = a.sheet_id
            where s.year = :year and s.innovation_id is null order by a.indicator
            """)
    List<SheetAnswer> findOwnOfYear(int year);

    @Query("delete from answer where sheet_id = :sheetId")
    void deleteBySheet(UUID sheetId);
}
