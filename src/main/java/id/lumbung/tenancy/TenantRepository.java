package id.lumbung.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "platform")
interface TenantRepository extends GenericRepository<Tenant, String> {
    Optional<Tenant> findByCode(String code);

    Optional<Tenant> findByAlias(String alias);

    List<Tenant> findByProvinceCodeOrderByCode(String provinceCode);

    List<Tenant> findAllOrderByCode();

    /** The active governments after this code, in its order. */
    @Query("select * from control.tenant where state = 'ACTIVE' and code > :code order by code limit :most")
    List<Tenant> findActiveAfter(String code, int most);

    Tenant update(Tenant tenant);
}
