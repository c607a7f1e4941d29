package id.lumbung.demo;

import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.View;
import id.lumbung.shared.Zone;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What the demo governments have published: this year's figures as scoring computed them, last year's invented. The
 * province itself publishes nothing, and two regions have not yet.
 */
final class DemoSnapshots {
    private static final Set<String> SILENT = Set.of("35", "35.27", "35.75");
    private static final Instant FIRST = Instant.parse("2026-11-11T02:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-08-29T09:00:00Z");
    private static final String INSERT = """
            insert into control.published_snapshot (tenant_code, year, event_id, instrument_code, instrument_version,
                published_at, claimed_index, verified_index, category, spd, mean_maturity, quantity,
                innovations, eligible, green, yellow, red)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_code, year) do nothing""";

    private final TransactionOperations<Connection> platform;
    private final Instrument instrument;

    DemoSnapshots(TransactionOperations<Connection> platform, Instrument instrument) {
        this.platform = platform;
        this.instrument = instrument;
    }

    void publish(DemoGovernment government) {
        var code = government.plan().code().value();
        if (SILENT.contains(code)) {
            return;
        }
        var chance = new Seeded("snapshot " + code);
        platform.executeWrite(it -> {
            try (var statement = it.getConnection().prepareStatement(INSERT)) {
                thisYear(statement, government, chance);
                lastYear(statement, government, chance);
                return true;
            }
        });
    }

    private static void thisYear(PreparedStatement insert, DemoGovernment government, Seeded chance)
            throws SQLException {
        var scores = government.scores();
        var verified = scores.index(View.VERIFIED);
        head(insert, government, GovernmentRows.YEAR, chance.between(FIRST, LAST), chance);
        insert.setBigDecimal(7, scores.index(View.CLAIMED).index());
        insert.setBigDecimal(8, verified.index());
        insert.setString(9, verified.category());
        parts(insert, verified, BigDecimal.ZERO);
        insert.setInt(13, government.plan().innovations().size());
        insert.setInt(14, verified.totals().eligible());
        insert.setInt(15, scores.zone(Zone.GREEN));
        insert.setInt(16, scores.zone(Zone.YELLOW));
        insert.setInt(17, scores.zone(Zone.RED));
        insert.executeUpdate();
    }

    /** A little less of everything, now and then a little more. */
    private void lastYear(PreparedStatement insert, DemoGovernment government, Seeded chance) throws SQLException {
        var now = government.scores().index(View.VERIFIED);
        var gained = BigDecimal.valueOf(chance.between(-240, 620), 2);
        var index = now.index().subtract(gained).min(new BigDecimal("99.00")).max(BigDecimal.ONE);
        int innovations = Math.max(4, government.plan().innovations().size() * chance.between(70, 96) / 100);
        int green = innovations * chance.between(15, 50) / 100;
        int yellow = innovations * chance.between(8, 20) / 100;
        int year = GovernmentRows.YEAR - 1;
        var category =
                instrument.version(Integer.toString(year)).orElseThrow().rules().category(index);
        head(insert, government, year, LAST_YEAR, chance);
        insert.setBigDecimal(7, index);
        insert.setBigDecimal(8, index);
        insert.setString(9, category.code());
        parts(insert, now, gained);
        insert.setInt(13, innovations);
        insert.setInt(14, innovations);
        insert.setInt(15, green);
        insert.setInt(16, yellow);
        insert.setInt(17, innovations - green - yellow);
        insert.executeUpdate();
    }

    private static void head(
            PreparedStatement insert, DemoGovernment government, int year, Instant published, Seeded chance)
            throws SQLException {
        insert.setString(1, government.plan().code().value());
        insert.setInt(2, year);
        insert.setObject(3, chance.id(published));
        insert.setString(4, "IID");
        insert.setString(5, Integer.toString(year));
        insert.setObject(6, published.atOffset(ZoneOffset.UTC));
    }

    /** The points of the three parts, the mean maturity less what makes that much of an index. */
    private static void parts(PreparedStatement insert, IndexScore score, BigDecimal gained) throws SQLException {
        var points = gained.multiply(new BigDecimal("2.5"));
        insert.setBigDecimal(10, score.totals().spd());
        insert.setBigDecimal(
                11, score.meanMaturity().subtract(points).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP));
        insert.setBigDecimal(12, score.quantity());
    }
}
