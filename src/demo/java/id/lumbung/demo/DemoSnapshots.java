package id.lumbung.demo;

import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import id.lumbung.instrument.core.View;
import id.lumbung.shared.Zone;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the demo governments have published: this year's figures as scoring computed them, last year's invented
 * but scored like every year. The
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
                innovations, eligible, green, yellow, red, maturity_sum, divisor, instrument_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                if (!hasOwnPast(code)) {
                    lastYear(statement, government, chance);
                }
                return true;
            }
        });
    }

    /** What is told of the year before elsewhere is not invented here a second time. */
    private static boolean hasOwnPast(String code) {
        return Csv.read("yearly-index.csv").stream()
                .anyMatch(it -> it.text("code").equals(code) && it.number("year") == GovernmentRows.YEAR - 1);
    }

    private void thisYear(PreparedStatement insert, DemoGovernment government, Seeded chance) throws SQLException {
        var scores = government.scores();
        var version = instrument.version(Integer.toString(GovernmentRows.YEAR)).orElseThrow();
        head(insert, government, version, chance.between(FIRST, LAST), chance);
        figures(insert, scores.index(View.CLAIMED), scores.index(View.VERIFIED));
        insert.setInt(13, government.plan().innovations().size());
        insert.setInt(15, scores.zone(Zone.GREEN));
        insert.setInt(16, scores.zone(Zone.YELLOW));
        insert.setInt(17, scores.zone(Zone.RED));
        insert.executeUpdate();
    }

    /**
     * Fewer innovations, and most often less mature ones: scored like every year, so that its parts agree, and by the
     * first revision of its version, for it was published before that was corrected.
     */
    private void lastYear(PreparedStatement insert, DemoGovernment government, Seeded chance) throws SQLException {
        var now = government.scores().index(View.VERIFIED).totals();
        int innovations = Math.max(4, government.plan().innovations().size() * chance.between(70, 96) / 100);
        int eligible = Math.min(innovations, now.eligible());
        int green = innovations * chance.between(15, 50) / 100;
        int yellow = innovations * chance.between(8, 20) / 100;
        int year = GovernmentRows.YEAR - 1;
        var version = instrument.version(Integer.toString(year), 1).orElseThrow();
        var affairs = new TreeSet<>(now.basicServiceAffairs());
        affairs.retainAll(version.basicServiceAffairs());
        long maturity = now.maturitySum() * eligible / Math.max(1, now.eligible()) * chance.between(88, 103) / 100;
        var then = Scoring.index(version, new Totals(now.spd(), eligible, maturity, affairs));
        head(insert, government, version, LAST_YEAR, chance);
        figures(insert, then, then);
        insert.setInt(13, innovations);
        insert.setInt(15, green);
        insert.setInt(16, yellow);
        insert.setInt(17, innovations - green - yellow);
        insert.executeUpdate();
    }

    private static void figures(PreparedStatement insert, IndexScore claimed, IndexScore verified) throws SQLException {
        insert.setBigDecimal(7, claimed.index());
        insert.setBigDecimal(8, verified.index());
        insert.setString(9, verified.category());
        insert.setBigDecimal(10, verified.totals().spd());
        insert.setBigDecimal(11, verified.meanMaturity());
        insert.setBigDecimal(12, verified.quantity());
        insert.setInt(14, verified.totals().eligible());
        insert.setLong(18, verified.totals().maturitySum());
        insert.setInt(19, verified.divisor());
    }

    private static void head(
            PreparedStatement insert,
            DemoGovernment government,
            InstrumentVersion version,
            Instant published,
            Seeded chance)
            throws SQLException {
        insert.setString(1, government.plan().code().value());
        insert.setInt(2, Integer.parseInt(version.code()));
        insert.setObject(3, chance.id(published));
        insert.setString(4, version.instrument());
        insert.setString(5, version.code());
        insert.setInt(20, version.revision().number());
        insert.setObject(6, published.atOffset(ZoneOffset.UTC));
    }
}
