package id.lumbung.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.index.InnovationPlace;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.LeverBoard;
import java.util.List;

/** The innovations of like steps, each with the way to its place; fifty at first, and more when asked for. */
class StepPlaces extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final UnorderedList list = new UnorderedList();
    private final NativeButton more;

    /** @param again shows the next of them here, for the steps are not kept */
    StepPlaces(SerializableConsumer<StepPlaces> again) {
        more = new NativeButton(getTranslation("planning.levers.more"), _ -> again.accept(this));
        more.addClassName("li-link");
        list.addClassName("li-lever-places");
        add(new H3(getTranslation("planning.levers.derivation.steps")), list, more);
        setVisible(false);
    }

    /** Shows those that follow on what is shown. */
    void show(LeverBoard board, List<Step> steps) {
        var words = new LeverWords(board);
        var here = steps.stream().filter(it -> it.innovationId().isPresent()).toList();
        here.stream().skip(list.getComponentCount()).limit(PAGE).forEach(it -> {
            var agency = new Span(it.innovationId()
                    .flatMap(board::place)
                    .map(InnovationPlace::agency)
                    .orElse(""));
            agency.addClassName("li-muted");
            list.add(new ListItem(new Anchor(words.link(it).orElse(""), words.innovation(it)), agency));
        });
        more.setVisible(list.getComponentCount() < here.size());
        setVisible(!here.isEmpty());
    }
}
