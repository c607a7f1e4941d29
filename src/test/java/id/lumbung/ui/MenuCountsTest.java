package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.lumbung.assessment.Claim;
import id.lumbung.assessment.Periods;
import id.lumbung.assessment.SheetFixture;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.assessment.SheetVerification;
import id.lumbung.assessment.VerificationQueue;
import id.lumbung.assessment.core.Verdict.Accepted;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.InnovationService;
import id.lumbung.listing.InnovationList;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.Eventually;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuCountsTest extends ViewTest {
    private static final String REGULATION = "SID-16";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    /** What a count can depend on: the innovations, their sheets, the claims and decisions, the periods. */
    @Test
    void the_numbers_follow_every_act_of_anybody_while_the_page_stays_open() {
        var agency = kota.withPeriod().agency("Dinas Kesehatan");
        UI.getCurrent().navigate("instruments");
        assertThat(shown()).isEqualTo(counted()).containsExactly(0L, 0L);

        var innovation = kota.innovation(agency, "Antar Sehat");
        follows(1, 0);
        var sheet = bean(SheetService.class).open(innovation).sheet().id();
        bean(SheetService.class).claim(sheet, new Claim(REGULATION, null, 2, version(innovation), false));
        kota.evidence(sheet, REGULATION);
        var sent = bean(SheetSubmission.class).submit(sheet);
        follows(1, 1);
        bean(SheetSubmission.class).withdraw(sheet, sent.id());
        follows(1, 0);
        bean(SheetSubmission.class).submit(sheet);
        follows(1, 1);
        bean(SheetVerification.class).decide(sheet, REGULATION, version(innovation), new Accepted());
        follows(1, 0);
        bean(SheetVerification.class).undo();
        follows(1, 1);
        bean(Periods.class).close(SheetFixture.YEAR);
        follows(1, 0);
        bean(Periods.class).reopen(SheetFixture.YEAR);
        follows(1, 1);
        var draft = bean(InnovationService.class).register(InnovationDraft.of(agency, "INISIATIF"));
        follows(2, 1);
        bean(InnovationService.class).delete(draft.id());
        follows(1, 1);
    }

    @Test
    void what_another_government_does_concerns_nobody_here() {
        UI.getCurrent().navigate("instruments");
        var before = shown();
        var neighbour = new SheetFixture(PORTAL, KABUPATEN_MOJOKERTO).withPeriod();
        neighbour.innovation(neighbour.agency("Dinas Kesehatan"), "Antar Sehat");

        UI.getCurrent().navigate("government-indicators");
        assertThat(shown()).isEqualTo(before);
    }

    private void follows(long innovations, long waiting) {
        Eventually.present(() -> {
            roundTrip();
            return Optional.of(shown()).filter(List.of(innovations, waiting)::equals);
        });
        assertThat(counted()).containsExactly(innovations, waiting);
    }

    private List<Long> shown() {
        return List.of(number("innovations"), number("verification"));
    }

    private long number(String path) {
        var entry = find(SideNavItem.class).all().stream()
                .filter(it -> it.getPath().equals(path))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(((Span) entry.getSuffixComponent()).getText());
    }

    private List<Long> counted() {
        return CurrentActor.call(
                actor(),
                () -> List.of(
                        bean(InnovationList.class).size(),
                        bean(VerificationQueue.class).length()));
    }

    private static long version(UUID innovation) {
        return bean(SheetService.class)
                .open(innovation)
                .row(REGULATION)
                .orElseThrow()
                .answer()
                .version();
    }

    private static <T> T bean(Class<T> type) {
        return PORTAL.bean(type);
    }
}
