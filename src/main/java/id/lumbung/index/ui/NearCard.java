package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.index.NearStandard;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** The innovations that lack the least to the standard value. */
class NearCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();
    private final int standard;

    NearCard(String title, List<NearStandard> nearest, int standard) {
        super(title);
        this.standard = standard;
        addClassName("li-near-card");
        withSubtitle(getTranslation("index.dashboard.near.subtitle", standard));
        var list = new OrderedList();
        list.addClassName("li-near");
        nearest.forEach(it -> list.add(line(it)));
        with(list);
    }

    private ListItem line(NearStandard innovation) {
        var missing = standard - innovation.verified().longValue();
        var gap = new FigureLink(
                AssessmentNavigation.derivationPath(innovation.innovationId()),
                numbers.change(-missing),
                InnovationTitle.of(innovation.title()));
        gap.addClassName("li-near-figure");
        var head = new Div(
                new Anchor(
                        AssessmentNavigation.sheetPath(innovation.innovationId()),
                        InnovationTitle.of(innovation.title())),
                gap);
        head.addClassName("li-ends");
        var bar = new ProgressBar(0, standard, innovation.verified().doubleValue());
        bar.getElement().setAttribute("aria-hidden", "true");
        var foot = new Div(new Span(innovation.agency()), new Span(claim(innovation)));
        foot.addClassNames("li-ends", "li-muted");
        return new ListItem(head, bar, foot);
    }

    private String claim(NearStandard innovation) {
        return getTranslation(
                "index.dashboard.near.scores",
                innovation.verified().longValue(),
                innovation.claimed().longValue());
    }
}
