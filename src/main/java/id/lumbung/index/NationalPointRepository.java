package id.lumbung.index;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface NationalPointRepository extends CrudRepository<NationalPoint, NationalPoint.Key> {

    @Query("select * from national_point order by year, item")
    List<NationalPoint> findEvery();

    @Query("delete from national_point where year = :year")
    void deleteOfYear(int year);
}
