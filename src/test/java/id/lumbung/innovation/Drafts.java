package id.lumbung.innovation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Drafts for tests. */
public final class Drafts {
    private Drafts() {}

    /** Only a title is written. */
    public static InnovationDraft titled(UUID agency, String title) {
        return new InnovationDraft(
                agency,
                title,
                "INISIATIF",
                Origin.EMPTY,
                Subject.EMPTY,
                Timeline.EMPTY,
                Story.EMPTY,
                Place.UNKNOWN,
                "");
    }

    /** Everything is written, and nothing is wrong. */
    public static InnovationDraft complete(UUID agency, String title) {
        return new InnovationDraft(
                agency,
                title,
                "PENERAPAN",
                new Origin("OPD", "Dinas Kesehatan", "PERANGKAT_DAERAH"),
                new Subject(
                        "DIGITAL",
                        "PELAYANAN_PUBLIK",
                        "KESEHATAN",
                        new TreeSet<>(List.of("DUKCAPIL", "SOSIAL")),
                        "Asta Cita 4"),
                new Timeline(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 3, 3), LocalDate.of(2025, 9, 1)),
                new Story(words(300), "Mempercepat layanan.", "Warga tidak antre.", "Antrean turun 40 persen."),
                new Place(new BigDecimal("-7.47222"), new BigDecimal("112.43333")),
                "https://youtu.be/dQw4w9WgXcQ");
    }

    public static String words(int count) {
        return "kata ".repeat(count).strip();
    }
}
