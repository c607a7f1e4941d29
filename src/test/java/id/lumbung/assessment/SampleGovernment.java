package id.lumbung.assessment;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.NormalText;
import id.lumbung.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what a government has entered straight into its tables; figures are left to {@link Recalculation}. */
public final class SampleGovernment {
    public static final int YEAR = 2026;
    public static final Instant SENT = Instant.parse("2026-08-10T02:00:00Z");

    private final TestPortal portal;
    private final TenantKey tenant;

    public SampleGovernment(TestPortal portal, TenantKey tenant) {
        this.portal = portal;
        this.tenant = tenant;
    }

    public TenantKey tenant() {
        return tenant;
    }

    public void period() {
        period(YEAR, true);
    }

    public void period(int year, boolean open) {
        run(
                "insert into period values (?, 0, 'IID', ?, ?, ?, ?, ?)",
                year,
                Integer.toString(year),
                LocalDate.of(year, 6, 22),
                LocalDate.of(year, 8, 23),
                LocalDate.of(year, 8, 31),
                open);
    }

    public void limits(int standard, int yellow) {
        run("delete from tenant_setting");
        run("insert into tenant_setting values (1, 0, ?, ?, ?)", standard, yellow, SENT);
    }

    public UUID agency(String name) {
        var id = UUID.randomUUID();
        run("insert into agency values (?, 0, ?, ?, true, ?)", id, name, name, NormalText.of(name));
        return id;
    }

    /** An innovation that counts, as far as its profile decides. */
    public UUID innovation(UUID agency, String title, @Nullable String affair) {
        return innovation(agency, title, affair, "PENERAPAN", LocalDate.of(2024, 5, 1), 400, 1);
    }

    public UUID innovation(
            UUID agency,
            String title,
            @Nullable String affair,
            String stage,
            @Nullable LocalDate implementedOn,
            int designWords,
            int timesReported) {
        var id = UUID.randomUUID();
        run(
                """
                insert into innovation (id, version, agency_id, title, stage, initiator_name, affair, other_affairs, theme,
                    implemented_on, design, design_words, aim, benefit, result, video_url, times_reported,
                    created_at, updated_at, updated_by, title_key)
                values (?, 0, ?, ?, ?, '', ?, '', '', ?, '', ?, '', '', '', '', ?, ?, ?, 'test', ?)""",
                id,
                agency,
                title,
                stage,
                affair,
                implementedOn,
                designWords,
                timesReported,
                SENT,
                SENT,
                NormalText.of(title + " " + id));
        return id;
    }

    /** A sheet whose claims were sent; without an innovation it is the government's own. */
    public UUID sheet(@Nullable UUID innovation) {
        return sheet(YEAR, innovation);
    }

    public UUID sheet(int year, @Nullable UUID innovation) {
        var id = UUID.randomUUID();
        run(
                "insert into sheet values (?, 0, ?, ?, 'SUBMITTED', 0, 0, false, false, 0, 0, 0, ?, ?)",
                id,
                year,
                innovation,
                SENT,
                SENT);
        return id;
    }

    /** The government's own sheet, which nobody has touched. */
    public UUID draft() {
        var id = sheet(null);
        run("update sheet set state = 'DRAFT', submitted_at = null where id = ?", id);
        return id;
    }

    /** A claim with one piece of evidence that waits for a verifier. */
    public void waiting(UUID sheet, String indicator, int level) {
        waiting(sheet, indicator, level, SENT);
    }

    public void waiting(UUID sheet, String indicator, int level, Instant sentAt) {
        answer(sheet, indicator, null, level, null, "PENDING", sentAt);
        evidence(sheet, indicator);
    }

    /** A claim with one piece of evidence that was accepted. */
    public void accepted(UUID sheet, String indicator, int level) {
        answer(sheet, indicator, indicator.equals("SID-33") ? "A" : null, level, level, "ACCEPTED", SENT);
        evidence(sheet, indicator);
    }

    public void answer(
            UUID sheet,
            String indicator,
            @Nullable String basis,
            int claimed,
            @Nullable Integer verified,
            String decision,
            Instant sentAt) {
        run(
                "insert into answer values (?, ?, 0, ?, ?, ?, ?, null, null, null, ?, ?)",
                sheet,
                indicator,
                basis,
                claimed,
                verified,
                decision,
                sentAt,
                sentAt);
    }

    public void evidence(UUID sheet, String indicator) {
        run("""
                insert into evidence (id, version, sheet_id, indicator, kind, name, url, state, uploaded_by, uploaded_at)
                values (?, 0, ?, ?, 'LINK', 'Perwali', 'https://example.go.id/perwali', 'AVAILABLE', 'test', ?)""", UUID.randomUUID(), sheet, indicator, SENT);
    }

    /** Brings every sheet of the year up to what was entered. */
    public void recalculate() {
        inTransaction(() -> portal.bean(Recalculation.class).ofYear(YEAR));
    }

    /** Does the work in one transaction of this government. */
    public void inTransaction(Runnable work) {
        TransactionOperations<Connection> transactions = transactions();
        CurrentTenant.run(
                tenant,
                () -> transactions.executeWrite(_ -> {
                    work.run();
                    return true;
                }));
    }

    public void run(String sql, @Nullable Object... values) {
        TransactionOperations<Connection> transactions = transactions();
        CurrentTenant.run(
                tenant,
                () -> transactions.executeWrite(it -> {
                    execute(it.getConnection(), sql, values);
                    return true;
                }));
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return portal.bean(TransactionOperations.class);
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                var value = values[position];
                statement.setObject(position + 1, value instanceof Instant at ? Timestamp.from(at) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " " + Arrays.toString(values), e);
        }
    }
}
