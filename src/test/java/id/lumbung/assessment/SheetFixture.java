package id.lumbung.assessment;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.NormalText;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A government with a period, agencies and innovations, for tests of sheets. */
public final class SheetFixture {
    public static final int YEAR = 2026;

    private final TestPortal portal;
    private final TenantKey tenant;

    public SheetFixture(TestPortal portal, TenantKey tenant) {
        this.portal = portal;
        this.tenant = tenant;
    }

    /** Opens the period unless there is one. */
    public SheetFixture withPeriod() {
        execute("""
                insert into period values (?, 0, 'IID', '2026', '2026-01-05', '2026-12-20', '2026-12-31', true)
                on conflict (year) do update set open = true
                """, YEAR);
        return this;
    }

    public void closePeriod() {
        execute("update period set open = false where year = ?", YEAR);
    }

    public UUID agency(String name) {
        var id = UUID.randomUUID();
        var whole = name + " " + id;
        execute("insert into agency values (?, 0, ?, ?, true, ?)", id, whole, name, NormalText.of(whole));
        return id;
    }

    /** An innovation that lacks nothing but its indicators. */
    public UUID innovation(UUID agency, String title) {
        var id = UUID.randomUUID();
        execute(
                """
                insert into innovation (id, version, agency_id, title, stage, initiator, initiator_name, classification,
                    type, form, affair, other_affairs, theme, trial_on, implemented_on, design, design_words, aim,
                    benefit, result, video_url, times_reported, created_at, updated_at, updated_by,
                    title_key)
                values (?, 0, ?, ?, 'PENERAPAN', 'OPD', 'Sari', 'PERANGKAT_DAERAH', 'DIGITAL', 'PELAYANAN_PUBLIK',
                    'KESEHATAN', '', '', ?, ?, ?, 300, 'tujuan', 'manfaat', 'hasil', '', 1, now(), now(), 'test', ?)
                """,
                id,
                agency,
                title,
                LocalDate.of(2025, 1, 6),
                LocalDate.of(2025, 3, 3),
                "kata ".repeat(300),
                NormalText.of(title + " " + id));
        asEverybody(() -> {
            portal.bean(SheetCreation.class).forInnovation(id);
            return id;
        });
        return id;
    }

    public void evidence(UUID sheet, String indicator) {
        execute("""
                insert into evidence (id, version, sheet_id, indicator, kind, name, url, state, uploaded_by, uploaded_at)
                values (?, 0, ?, ?, 'LINK', 'Bukti', 'https://example.go.id', 'AVAILABLE', 'test', now())
                """, UUID.randomUUID(), sheet, indicator);
    }

    /** Works in one transaction as somebody who may do everything. */
    public <T> T asEverybody(Supplier<T> work) {
        return as(Actors.mayEverything(tenant), work);
    }

    /** Works in one transaction as this person. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, () -> transactions().executeWrite(_ -> work.get()));
    }

    public void execute(String sql, @Nullable Object... values) {
        CurrentActor.call(Actors.mayEverything(tenant), () -> transactions()
                .executeWrite(it -> run(it.getConnection(), sql, values)));
    }

    private static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return portal.bean(TransactionOperations.class);
    }
}
