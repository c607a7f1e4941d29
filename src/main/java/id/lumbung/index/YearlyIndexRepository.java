package id.lumbung.index;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface YearlyIndexRepository extends CrudRepository<YearlyIndex, Integer> {
    List<YearlyIndex> findAllOrderByYear();
}
