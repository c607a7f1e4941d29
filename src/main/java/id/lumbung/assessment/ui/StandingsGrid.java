package id.lumbung.assessment.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.lumbung.assessment.InnovationStanding;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Standing;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import java.util.Collection;
import java.util.List;

/** What each innovation brings to the index, or why it brings nothing; each leads to where its score comes from. */
class StandingsGrid extends Composite<Grid<InnovationStanding>> {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();

    StandingsGrid(List<InnovationStanding> standings) {
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("assessment.derivation.innovation"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(it -> points(Mark.VERIFIED, it.verified())))
                .setHeader(Mark.VERIFIED.word())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("116px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(it -> points(Mark.CLAIMED, it.claimed())))
                .setHeader(Mark.CLAIMED.word())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("108px")
                .setFlexGrow(0);
        grid.addClassName("li-standings");
        grid.setItems(standings);
    }

    static String words(Collection<Reason> reasons) {
        return reasons.stream()
                .map(it -> new Span().getTranslation("assessment.reason." + it))
                .collect(joining("; "));
    }

    private Component name(InnovationStanding standing) {
        var innovation = standing.innovation();
        var title = innovation.title().isBlank() ? getTranslation("assessment.list.untitled") : innovation.title();
        var name = new Div(
                new Anchor(AssessmentNavigation.derivationPath(innovation.innovationId()), title),
                muted(innovation.agency()));
        if (!standing.verified().eligible()) {
            name.add(muted(getTranslation(
                    "assessment.derivation.without", words(standing.verified().reasons()))));
        }
        name.addClassName("li-standing");
        return name;
    }

    /** A score that does not count is in brackets, as in every book of accounts. */
    private Component points(Mark mark, Standing standing) {
        var maturity = numbers.whole(standing.maturity());
        var points = new Span(standing.eligible() ? maturity : "(" + maturity + ")");
        if (mark == Mark.VERIFIED && standing.eligible()) {
            points.addClassName("li-standing-counts");
        }
        return points;
    }

    private static Span muted(String words) {
        var muted = new Span(words);
        muted.addClassName("li-muted");
        return muted;
    }
}
