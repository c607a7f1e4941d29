package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = POSTGRES)
interface TenantSettingRepository extends CrudRepository<TenantSetting, Integer> {

    /** The setting, which every government has from its first migration on. */
    default TenantSetting current() {
        return findById(TenantSetting.ONLY).orElseThrow();
    }
}
