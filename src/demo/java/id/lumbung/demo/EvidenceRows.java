package id.lumbung.demo;

import static id.lumbung.demo.DemoTable.EVIDENCE;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.TenantKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes what proves the rows of demo sheets: mostly links, in detailed governments some real small files. */
final class EvidenceRows {
    private static final int PERCENT_FILES = 15;

    private final GovernmentPlan plan;
    private final Seeded chance;
    private final DemoPeople people;
    private final DemoRows rows;
    private final List<DemoFile> files = new ArrayList<>();

    EvidenceRows(GovernmentPlan plan, Seeded chance, DemoPeople people, DemoRows rows) {
        this.plan = plan;
        this.chance = chance;
        this.people = people;
        this.rows = rows;
    }

    List<DemoFile> files() {
        return files;
    }

    void write(UUID sheet, String subject, PlannedAnswer answer, Instant at) {
        for (int i = 1; i <= answer.evidence(); i++) {
            var id = chance.id(at);
            var name = answer.indicator().name().id() + (i == 1 ? "" : " " + i) + " - " + subject;
            if (plan.detailed() && chance.percent(PERCENT_FILES) && takesFiles(answer)) {
                file(sheet, answer, at, madeUp(id, name, answer));
            } else {
                link(sheet, answer, at, id, name);
            }
        }
    }

    private static boolean takesFiles(PlannedAnswer answer) {
        var formats = answer.indicator().formats();
        return formats.contains("pdf") || formats.contains("png");
    }

    private static DemoFile madeUp(UUID id, String name, PlannedAnswer answer) {
        return answer.indicator().formats().contains("pdf")
                ? DemoFile.pdf(id, name, List.of("CONTOH", name, "Tingkat " + answer.claimed()))
                : DemoFile.png(id, name);
    }

    private void file(UUID sheet, PlannedAnswer answer, Instant at, DemoFile file) {
        files.add(file);
        rows.add(
                EVIDENCE,
                file.id(),
                0,
                sheet,
                answer.indicator().code(),
                "FILE",
                file.name(),
                file.mediaType(),
                file.bytes().length,
                file.sha256(),
                FileKey.of(new TenantKey(plan.code(), DatabaseSettings.MAIN), file.id()),
                null,
                "AVAILABLE",
                people.operator().subject(),
                at);
    }

    private void link(UUID sheet, PlannedAnswer answer, Instant at, UUID id, String name) {
        rows.add(
                EVIDENCE,
                id,
                0,
                sheet,
                answer.indicator().code(),
                "LINK",
                name,
                null,
                null,
                null,
                null,
                "https://example.go.id/" + plan.code().alias() + "/bukti/" + id,
                "AVAILABLE",
                people.operator().subject(),
                at);
    }
}
