package id.lumbung.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.assessment.core.AffairCoverage;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.StandingFilter;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.Callout;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;

/** Which basic-service affairs are covered, because without enough of them the number of innovations earns nothing. */
class AffairsCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient IndexFigures figures;
    private final transient Numbers numbers = Numbers.current();

    AffairsCard(String title, IndexFigures figures) {
        super(title);
        this.figures = figures;
        addClassName("li-affairs-card");
        var list = new UnorderedList();
        list.addClassName("li-affairs");
        figures.affairs().forEach(it -> list.add(line(it)));
        with(summary(), list);
        figures.stricterGate().ifPresent(it -> with(warning(it)));
    }

    private Div summary() {
        var covered = new FigureLink(
                DerivationAddress.index(figures.year()),
                getTranslation(
                        "index.dashboard.affairs.covered",
                        figures.affairsCovered(),
                        figures.affairs().size()),
                getTranslation("index.dashboard.affairs.title"));
        covered.addClassName("li-affairs-figure");
        var summary = new Div(covered, gate());
        summary.addClassName("li-row");
        return summary;
    }

    private Component gate() {
        var year = Integer.toString(figures.year());
        return figures.isGateOpen()
                ? new StatusBadge(
                        Tone.SUCCESS, LiIcon.CIRCLE_CHECK, getTranslation("index.dashboard.affairs.open", year))
                : new StatusBadge(
                        Tone.ERROR, LiIcon.CIRCLE_ALERT, getTranslation("index.dashboard.affairs.shut", year));
    }

    private ListItem line(AffairCoverage coverage) {
        var icon = (coverage.covered() ? LiIcon.CIRCLE_CHECK : LiIcon.CIRCLE_DASHED).create();
        var name = coverage.affair().name().in(getLocale());
        var count = new FigureLink(
                new DerivationAddress(
                                figures.year(),
                                StandingFilter.affair(coverage.affair().code()))
                        .path(),
                count(coverage),
                name);
        var line = new ListItem(icon, new Span(name), count);
        line.setClassName("li-affairs-empty", !coverage.covered());
        return line;
    }

    private String count(AffairCoverage coverage) {
        if (coverage.covered()) {
            return numbers.whole(coverage.verified());
        }
        return coverage.claimed() == 0
                ? getTranslation("index.dashboard.affairs.none")
                : getTranslation("index.dashboard.affairs.claimed", coverage.claimed());
    }

    private Callout warning(InstrumentVersion next) {
        return new Callout(
                figures.affairsCovered() < next.minimumBasicServiceAffairs() ? Tone.WARNING : Tone.INFO,
                getTranslation("index.dashboard.affairs.next", next.code(), next.minimumBasicServiceAffairs()));
    }
}
