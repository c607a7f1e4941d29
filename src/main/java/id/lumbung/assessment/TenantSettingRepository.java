package id.lumbung.assessment;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = POSTGRES)
interface TenantSettingRepository extends CrudRepository<TenantSetting, Integer> {

    /** The setting, or the usual one while the government has none of its own. */
    default TenantSetting current() {
        return findById(TenantSetting.ONLY).orElse(TenantSetting.USUAL);
    }
}
