package id.lumbung.bench;

import static java.util.stream.Collectors.joining;

import id.lumbung.platform.schema.TenantKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A government of the demo whose innovations are copied, sheets and evidence included, until they are many. */
final class LargeGovernment {
    private static final String NUMBER = "n.n";

    private LargeGovernment() {}

    /** Copies all innovations this many times. */
    static void grow(DataSource superuser, TenantKey tenant, int copies) throws SQLException {
        try (var connection = superuser.getConnection()) {
            connection.setSchema(tenant.schema());
            copy(connection, "innovation", "id", copies);
            copy(connection, "sheet", "id,innovation_id", copies, "t.innovation_id is not null");
            var ofInnovation = "t.sheet_id in (select id from sheet where innovation_id is not null)";
            copy(connection, "answer", "sheet_id", copies, ofInnovation);
            copy(connection, "evidence", "id,sheet_id", copies, ofInnovation);
            run(connection, "analyze");
        }
    }

    private static void copy(Connection connection, String table, String ids, int copies) throws SQLException {
        copy(connection, table, ids, copies, "true");
    }

    private static void copy(Connection connection, String table, String ids, int copies, String which)
            throws SQLException {
        var columns = columns(connection, table);
        var values =
                columns.stream().map(it -> value(it, List.of(ids.split(",")))).collect(joining(","));
        run(
                connection,
                "insert into " + table + "(" + String.join(",", columns) + ") select " + values + " from " + table
                        + " t, generate_series(1," + copies + ") n(n) where " + which);
    }

    /** An id becomes another one, the same wherever it is met; a title gets the number of its copy. */
    private static String value(String column, List<String> ids) {
        if (ids.contains(column)) {
            return "md5(t." + column + "::text || " + NUMBER + ")::uuid";
        }
        return column.startsWith("title") ? "t." + column + " || ' ' || " + NUMBER : "t." + column;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
