package id.lumbung.tenancy;

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

    Tenant update(Tenant tenant);
}
