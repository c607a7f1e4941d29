package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.benchmark.PublishedSnapshot;
import id.lumbung.benchmark.PublishedSnapshots;
import id.lumbung.benchmark.Publishing;
import id.lumbung.benchmark.ui.PublishedFormula.Parts;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Permission;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.DashboardSection;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** On the dashboard: what the province sees of this government, and the button that tells it the latest. */
@Singleton
class PublishCard implements DashboardSection {
    private final PublishedSnapshots published;
    private final Publishing publishing;
    private final GovernmentIndex index;
    private final InstrumentFacts facts;
    private final Access access;

    PublishCard(
            PublishedSnapshots published,
            Publishing publishing,
            GovernmentIndex index,
            InstrumentFacts facts,
            Access access) {
        this.published = published;
        this.publishing = publishing;
        this.index = index;
        this.facts = facts;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> card(int year) {
        return access.may(Permission.SNAPSHOT_PUBLISH) ? Optional.of(panel(year)) : Optional.empty();
    }

    private Panel panel(int year) {
        var panel = new Panel("");
        panel.setTitle(panel.getTranslation("benchmark.publish.title"), 2);
        var now = index.of(year).verified().index();
        var last = published.own(year);
        var words = new Paragraph(words(panel, last, now));
        words.addClassName("li-muted");
        words.getElement().setAttribute("role", "status"); // it says what was published, so nothing else does
        var formula = new Div();
        last.ifPresent(it -> show(formula, it));
        var button = new ActButton(
                        panel.getTranslation("benchmark.publish.button"), LiIcon.SEND.create(), () -> Confirm.of(
                                        panel.getTranslation(
                                                "benchmark.publish.confirm.title",
                                                Numbers.current().index(now)),
                                        panel.getTranslation("benchmark.publish.confirm.text"),
                                        panel.getTranslation("benchmark.publish.button"),
                                        () -> {
                                            var snapshot = publishing.publish(year);
                                            words.setText(words(panel, Optional.of(snapshot), now));
                                            show(formula, snapshot);
                                        })
                                .open())
                .primary();
        var column = new Div(words, formula, button);
        column.addClassName("li-publish");
        return panel.with(column);
    }

    private void show(Div formula, PublishedSnapshot snapshot) {
        formula.removeAll();
        facts.rules(snapshot.instrumentVersion(), snapshot.instrumentRevision())
                .map(it -> new PublishedFormula(
                        it,
                        new Parts(
                                snapshot.spd(),
                                snapshot.maturitySum(),
                                snapshot.divisor(),
                                snapshot.quantity(),
                                snapshot.verifiedIndex())))
                .ifPresent(formula::add);
    }

    private static String words(Panel panel, Optional<PublishedSnapshot> last, BigDecimal now) {
        var numbers = Numbers.current();
        return last.map(it -> panel.getTranslation(
                                "benchmark.publish.last",
                                numbers.moment(it.publishedAt()),
                                numbers.index(it.verifiedIndex()))
                        + " "
                        + (it.verifiedIndex().compareTo(now) == 0
                                ? panel.getTranslation("benchmark.publish.same")
                                : panel.getTranslation("benchmark.publish.differs", numbers.index(now))))
                .orElseGet(() -> panel.getTranslation("benchmark.publish.never"));
    }
}
