package id.lumbung.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.assessment.ui.ReasonWords;
import id.lumbung.index.InnovationStanding;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.Standing;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import java.util.List;

/** What each innovation brings to the index, or why it brings nothing; each leads to where its score comes from. */
class StandingsGrid extends Composite<Grid<InnovationStanding>> {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Numbers numbers = Numbers.current();

    /**
     * A grid that asks for its lines as it is scrolled.
     *
     * @param count how many there are
     */
    StandingsGrid(SerializableBiFunction<Integer, Integer, List<InnovationStanding>> page, int count) {
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("assessment.derivation.innovation"))
                .setFlexGrow(1);
        figure(grid, Mark.VERIFIED, InnovationStanding::verified);
        figure(grid, Mark.CLAIMED, InnovationStanding::claimed);
        grid.addClassName("li-standings");
        grid.setPageSize(PAGE);
        grid.setItems(DataProvider.<InnovationStanding>fromCallbacks(
                it -> page.apply(it.getOffset(), it.getLimit()).stream(), _ -> count));
    }

    /** A column as wide as the screen allows; on a phone its mark has to do. */
    private void figure(
            Grid<InnovationStanding> grid, Mark mark, SerializableFunction<InnovationStanding, Standing> view) {
        grid.addColumn(new ComponentRenderer<>(it -> points(mark, view.apply(it))))
                .setHeader(mark.labelled())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("var(--li-standings-figure)")
                .setFlexGrow(0);
    }

    private Component name(InnovationStanding standing) {
        var innovation = standing.innovation();
        var title = InnovationTitle.of(innovation.title());
        var name = new Div(
                new Anchor(AssessmentNavigation.derivationPath(innovation.innovationId()), title),
                new Muted(innovation.agency()));
        if (!standing.verified().eligible()) {
            name.add(new Muted(getTranslation(
                    "assessment.derivation.without",
                    ReasonWords.of(standing.verified().reasons()))));
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
}
