package id.lumbung.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.LeverBoard;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Choice;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.Form;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the best plan within a number of days, or for the least effort to an index or a category. */
class PlanFinderCard extends Panel {
    /** The names in the address for what is given, and which category is looked for. */
    static final String GIVEN = "find";

    static final String CATEGORY = "category";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PlanFinderCard.class);
    private static final BigDecimal USUAL_DAYS = BigDecimal.valueOf(60);

    /** What is given; the rest is looked for. */
    private enum Given {
        DAYS,
        INDEX,
        CATEGORY
    }

    private final transient GovernmentLevers levers;
    private final int year;
    private final View view;
    private final transient Optional<LeverCommands> commands;
    private final transient Actor actor;
    private final Form form = Form.ofQuestion("li-find-fields");
    private final DecimalField days;
    private final DecimalField index;
    private final Choice<Band> category = new Choice<>();
    private final DecimalField additions;
    private final ActButton find;
    private final ProgressBar progress = new ProgressBar();
    private final Div result = new Div();
    private Given given = Given.DAYS;

    PlanFinderCard(GovernmentLevers levers, LeverBoard board, Optional<LeverCommands> commands, Actor actor) {
        super(I18NProvider.translate("planning.levers.find"));
        this.levers = levers;
        this.year = board.year();
        this.view = board.view();
        this.commands = commands;
        this.actor = actor;
        days = new DecimalField(getTranslation("planning.levers.find.days"), GovernmentLevers.DAYS);
        index = new DecimalField(getTranslation("planning.levers.find.index"), GovernmentLevers.INDEX);
        additions = new DecimalField(getTranslation("planning.levers.find.additions"), GovernmentLevers.ADDITIONS);
        find = new ActButton(getTranslation("planning.levers.find.go"), this::search).primary();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", getTranslation("planning.levers.find.running"));
        progress.setVisible(false);
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("li-find-result");
        addClassName("li-find-card");
        Drafts.passing(this);
        withSubtitle(getTranslation("planning.levers.find.hint"));
        var givens = givens();
        with(givens, fields(board), find, progress, result);
        show(Objects.requireNonNull(givens.chosen()));
    }

    private FilterChips<Given> givens() {
        var chips = new FilterChips<Given>(getTranslation("planning.levers.find"), this::show);
        for (var it : Given.values()) {
            chips.withChoice(it, getTranslation("planning.levers.find." + it));
        }
        return chips.inAddress(GIVEN);
    }

    private Form fields(LeverBoard board) {
        days.setValue(USUAL_DAYS);
        board.target().ifPresent(index::setValue);
        category.setLabel(getTranslation("planning.levers.find.category"));
        category.setItems(board.version().categories());
        category.setItemLabelGenerator(it -> it.name().in(getLocale()));
        var categories = board.version().categories();
        category.setValue(PageAddress.get(CATEGORY)
                .flatMap(it -> categories.stream()
                        .filter(band -> band.code().equals(it))
                        .findFirst())
                .orElseGet(categories::getFirst));
        category.addValueChangeListener(
                it -> PageAddress.put(CATEGORY, it.getValue().code()));
        additions.setWhole(0);
        form.add(
                form.needed("days", days),
                form.needed("index", index),
                form.needed("category", category),
                form.needed("additions", additions));
        return form;
    }

    private void show(Given wanted) {
        given = wanted;
        days.setVisible(wanted == Given.DAYS);
        index.setVisible(wanted == Given.INDEX);
        category.setVisible(wanted == Given.CATEGORY);
    }

    /** May take seconds: another thread searches, as the same person, and the page shows that it does. */
    private void search() {
        form.submit(() -> {
            var search = question();
            busy(true);
            var ui = UI.getCurrent();
            Thread.ofVirtual().name("plan-finder").start(() -> answer(ui, search));
        });
    }

    private Supplier<Command> question() {
        var most = additions.readWhole().orElseThrow();
        return switch (given) {
            case DAYS -> {
                var budget = days.read().orElseThrow();
                yield () -> {
                    var plan = levers.within(year, view, budget, most);
                    return shown(words -> FoundPlan.within(plan, words, commands));
                };
            }
            case INDEX -> target(index.read().orElseThrow(), most);
            case CATEGORY -> target(category.getValue().min(), most);
        };
    }

    private Supplier<Command> target(BigDecimal wanted, int most) {
        return () -> {
            var plan = levers.reaching(year, view, wanted, most);
            return shown(words -> FoundPlan.reaching(plan, wanted, words, commands));
        };
    }

    /** What was found, in words; the places it names are asked for anew. */
    private Command shown(Function<LeverWords, FoundPlan> found) {
        var board = levers.of(year, view);
        return () -> result.add(found.apply(new LeverWords(board)));
    }

    private void answer(UI ui, Supplier<Command> search) {
        try {
            ui.access(found(search));
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody waits for the plan any more");
        }
    }

    private Command found(Supplier<Command> search) {
        Command shown;
        try {
            shown = CurrentActor.call(actor, search::get);
        } catch (Refusal refused) {
            shown = () -> form.say(refused);
        } catch (RuntimeException broken) {
            if (!Hindrances.note(broken)) {
                LOG.error("No plan could be looked for", broken);
            }
            shown = () -> result.add(new Span(getTranslation("planning.levers.find.failed")));
        }
        var last = shown;
        return () -> {
            busy(false);
            last.execute();
        };
    }

    private void busy(boolean running) {
        find.setEnabled(!running);
        progress.setVisible(running);
        if (running) {
            result.removeAll();
            result.add(new Span(getTranslation("planning.levers.find.running")));
        } else {
            result.removeAll();
        }
    }
}
