package id.lumbung.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRoleRepository extends GenericRepository<MemberRole, UUID> {
    List<MemberRole> findByMemberId(UUID memberId);
}
