package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.Samples;
import id.lumbung.innovation.InnovationService;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InnovationLeavingTest {
    private static final String REGULATION = "SID-16";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private InnovationService innovations;
    private SheetService sheets;
    private UUID innovation;
    private UUID sheet;
    private Actor operator;

    @BeforeEach
    void an_operator_has_claimed_and_proven_a_level() throws IOException {
        innovations = PORTAL.bean(InnovationService.class);
        sheets = PORTAL.bean(SheetService.class);
        var agency = kota.withPeriod().agency("Kecamatan Kranggan");
        innovation = kota.innovation(agency, "Gelas Kaca");
        operator = Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT, INNOVATION_SUBMIT);
        var opened = CurrentActor.call(operator, () -> sheets.open(innovation));
        sheet = opened.sheet().id();
        var seen = opened.row(REGULATION).orElseThrow().answer().version();
        CurrentActor.run(operator, () -> sheets.claim(sheet, new Claim(REGULATION, null, 2, seen, false)));
        CurrentActor.call(operator, () -> {
            var pdf = new ByteArrayInputStream(Samples.pdf("Perwali " + sheet));
            PORTAL.bean(EvidenceService.class)
                    .attach(new EvidencePlace(sheet, REGULATION, Set.of("pdf")), "Perwali.pdf", pdf);
            return sheet;
        });
    }

    @Test
    void a_draft_leaves_with_its_sheet_its_claims_its_evidence_and_their_files() throws Exception {
        var before = files();

        CurrentActor.run(operator, () -> innovations.delete(innovation));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(operator, () -> innovations.open(innovation)));
        assertThat(rows("sheet where id")).isZero();
        assertThat(rows("answer where sheet_id")).isZero();
        assertThat(rows("evidence where sheet_id")).isZero();
        assertThat(files()).hasSize(before.size() - 1);
        assertThat(rows("sheet_event where sheet_id"))
                .as("who did what is not forgotten")
                .isPositive();
    }

    @Test
    void what_was_ever_sent_to_the_verifiers_stays_whole() throws Exception {
        CurrentActor.run(operator, () -> PORTAL.bean(SheetSubmission.class).submit(sheet));
        var before = files();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CurrentActor.run(operator, () -> innovations.delete(innovation)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("assessment.sheet.refusal.wasSubmitted"));

        assertThat(CurrentActor.call(operator, () -> innovations.open(innovation)))
                .isNotNull();
        assertThat(rows("answer where sheet_id")).isPositive();
        assertThat(rows("evidence where sheet_id")).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    private long rows(String whose) throws SQLException {
        var found = PORTAL.queryAsSuperuser(
                "select count(*) from %s.%s = '%s'".formatted(KOTA_MOJOKERTO.schema(), whose, sheet));
        return found instanceof Long count ? count : -1;
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(PORTAL.files())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
