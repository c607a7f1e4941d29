package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** What the profiles said when a period was closed, so that its figures stay as they are when profiles go on. */
@JdbcRepository(dialect = POSTGRES)
interface ClosedProfileRepository extends GenericRepository<Sheet, UUID> {

    @Query(value = """
            insert into closed_profile (sheet_id, stage, implemented_on, developed_on, design_words, affair, times_reported)
            select sheet_id, stage, implemented_on, developed_on, design_words, affair, times_reported
            from sheet_profile where year = :year""", readOnly = false)
    void keep(int year);

    /** The profiles hold again as they are by now. */
    @Query(value = """
            delete from closed_profile where sheet_id in (select id from sheet where year = :year)""", readOnly = false)
    void release(int year);
}
