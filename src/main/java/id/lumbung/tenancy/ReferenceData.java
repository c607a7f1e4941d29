package id.lumbung.tenancy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Puts the regions, the affairs and the published index values of our resources into {@code ref}, again whenever one of
 * the files changed. A region or an affair is never removed, because governments may refer to it.
 */
final class ReferenceData implements JavaMigration {
    private static final List<String> FILES = List.of("regions.csv", "affairs.csv", "published_index.csv");

    private static final String REGIONS_AS_PRINTED =
            "create temporary table region_as_printed (code text, name text, type text, province_code text) on commit drop";
    private static final String COPY_REGIONS = "copy region_as_printed from stdin with (format csv, header match)";
    // The six parts of Jakarta are administered by the province and have no government of their own.
    private static final String REGIONS = """
            insert into ref.region (code, name, kind, province_code, autonomous)
            select code, name, upper(type), province_code, code not like '31.%' from region_as_printed
            on conflict (code) do update set
                name = excluded.name, kind = excluded.kind, province_code = excluded.province_code,
                autonomous = excluded.autonomous""";

    private static final String AFFAIRS_AS_PRINTED = """
            create temporary table affair_as_printed \
            (code text, category text, position integer, name_id text, name_en text) on commit drop""";
    private static final String COPY_AFFAIRS = "copy affair_as_printed from stdin with (format csv, header match)";
    private static final String AFFAIRS = """
            insert into ref.affair (code, category, position, name_id, name_en)
            select code, category, position, name_id, name_en from affair_as_printed
            on conflict (code) do update set
                category = excluded.category, position = excluded.position,
                name_id = excluded.name_id, name_en = excluded.name_en""";

    private static final String INDEX_AS_PRINTED = """
            create temporary table index_as_printed (region_code text, region_name text, year integer, type text, \
            scale text, score numeric, rank integer, rank_of integer, predicate text, decree text, source_url text, \
            note text) on commit drop""";
    private static final String COPY_INDEX = "copy index_as_printed from stdin with (format csv, header match)";
    private static final String FORGET_INDEX = "delete from ref.published_index";
    private static final String INDEX = """
            insert into ref.published_index (region_code, year, scale, score, rank, predicate, source_url, note)
            select region_code, year, upper(scale), score, rank, predicate, source_url, note from index_as_printed""";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var connection = context.getConnection();
        execute(connection, REGIONS_AS_PRINTED);
        copy(connection, COPY_REGIONS, "regions.csv");
        execute(connection, REGIONS);
        execute(connection, AFFAIRS_AS_PRINTED);
        copy(connection, COPY_AFFAIRS, "affairs.csv");
        execute(connection, AFFAIRS);
        execute(connection, INDEX_AS_PRINTED);
        copy(connection, COPY_INDEX, "published_index.csv");
        execute(connection, FORGET_INDEX);
        execute(connection, INDEX);
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null; // repeatable
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        FILES.forEach(it -> checksum.update(content(it)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static void copy(Connection connection, String sql, String file) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(content(file)));
    }

    private static byte[] content(String file) {
        try (var in = Objects.requireNonNull(ReferenceData.class.getResourceAsStream("/reference/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
