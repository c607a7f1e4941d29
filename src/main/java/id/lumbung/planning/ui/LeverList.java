package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.index.InnovationPlace;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.core.LeverChoice;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps, ten at first: which are shown, in which order, and each with what it gains and takes. */
class LeverList extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 10;

    private final transient LeverBoard board;
    private final transient Optional<LeverCommands> commands;
    private final transient List<LeverOffer> wanted;
    private final BigDecimal most;
    private transient @Nullable PlanBoard plan;
    private final transient LeverWords words;
    private final transient LeverAddress address;
    private final SerializableConsumer<LeverAddress> go;
    private final OrderedList rows = new OrderedList();
    private final Div foot = new Div();

    LeverList(
            LeverBoard board,
            LeverWords words,
            LeverAddress address,
            SerializableConsumer<LeverAddress> go,
            Optional<LeverCommands> commands) {
        super(words.text("planning.levers.list"));
        this.board = board;
        this.words = words;
        this.address = address;
        this.go = go;
        this.commands = commands;
        var offers = board.offers(address.agency(), address.indicator(), address.order());
        this.wanted = offers.stream().filter(this::isWanted).toList();
        this.most = offers.stream()
                .map(it -> it.roundedGain().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        rows.addClassName("li-levers-rows");
        foot.addClassNames("li-ends", "li-levers-foot");
        addClassName("li-levers");
        setClassName("li-levers-read", commands.isEmpty());
        flush();
        with(filters(offers));
        Optional.ofNullable(address.step()).ifPresent(it -> explain(offers, it));
        with(wanted.isEmpty() ? new Component[] {nothing()} : new Component[] {head(), rows, foot});
    }

    /** Says of every step whether it is in the plan. */
    void show(PlanBoard nowPlanned) {
        plan = nowPlanned;
        if (rows.getComponentCount() == 0) {
            more();
        } else {
            rows.getChildren().map(LeverRow.class::cast).forEach(this::mark);
        }
    }

    private void mark(LeverRow row) {
        row.show(plan != null && plan.has(row.offer().steps()), commands);
    }

    private EmptyState nothing() {
        return new EmptyState(
                LiIcon.CIRCLE_CHECK,
                words.text("planning.levers.empty"),
                words.text("planning.levers.empty.hint"),
                null);
    }

    private boolean isWanted(LeverOffer offer) {
        return address.choice().takes(offer, board.deadline().daysLeft());
    }

    private void more() {
        var shown = rows.getComponentCount();
        var until = Math.min(wanted.size(), shown + PAGE);
        for (var place = shown; place < until; place++) {
            var row = new LeverRow(place + 1, board, words, wanted.get(place), most, this::explain);
            mark(row);
            rows.add(row);
        }
        foot.removeAll();
        foot.add(new Span(words.text(
                "planning.levers.shown",
                words.numbers().whole(until),
                words.numbers().whole(wanted.size()))));
        if (until < wanted.size()) {
            var next = new NativeButton(words.text("planning.levers.more"), _ -> more());
            next.addClassName("li-link");
            foot.add(next);
        }
    }

    /** Takes the gain of a step apart that an address names. */
    private void explain(List<LeverOffer> offers, String step) {
        offers.stream()
                .filter(it -> it.name().equals(step))
                .findFirst()
                .ifPresentOrElse(this::explain, () -> Notices.failed(words.text("planning.levers.step.none")));
    }

    /** While a gain is taken apart, the address says which, so that it can be passed on. */
    private void explain(LeverOffer offer) {
        var dialog = new GainDialog(board, words, offer);
        dialog.addOpenedChangeListener(it -> remember(it.isOpened() ? offer.name() : null));
        dialog.open();
    }

    private void remember(@Nullable String step) {
        var location = address.explaining(step).toLocation();
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }

    private Div filters(List<LeverOffer> offers) {
        var chips = new FilterChips<LeverChoice>(words.text("planning.levers.only"), it -> go.accept(address.with(it)));
        for (var choice : LeverChoice.values()) {
            var count = offers.stream()
                    .filter(it -> choice.takes(it, board.deadline().daysLeft()))
                    .count();
            chips.withChoice(choice, words.text("planning.levers.only." + choice), count);
        }
        chips.choose(address.choice());
        var choices = new Div(agency(), indicator(), view(), order());
        choices.addClassName("li-levers-choices");
        var filters = new Div(chips, choices);
        filters.addClassName("li-levers-filters");
        return filters;
    }

    private ComboBox<InnovationPlace> agency() {
        var box = new ComboBox<InnovationPlace>();
        box.setItems(board.agencies());
        box.setItemLabelGenerator(InnovationPlace::agency);
        named(box, "agency");
        board.agencies().stream()
                .filter(it -> it.agencyId().equals(address.agency()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(it -> go.accept(
                address.of(it.getValue() == null ? null : it.getValue().agencyId(), address.indicator())));
        return box;
    }

    private ComboBox<Indicator> indicator() {
        var box = new ComboBox<Indicator>();
        box.setItems(Stream.of(board.version().sid(), board.version().spd())
                .flatMap(List::stream)
                .toList());
        box.setItemLabelGenerator(it -> it.number() + it.sub() + " " + it.name().in(getLocale()));
        named(box, "indicator");
        Optional.ofNullable(address.indicator())
                .flatMap(board.version()::indicator)
                .ifPresent(box::setValue);
        box.addValueChangeListener(it -> go.accept(address.of(
                address.agency(), it.getValue() == null ? null : it.getValue().code())));
        return box;
    }

    private void named(ComboBox<?> box, String key) {
        box.setPlaceholder(words.text("planning.levers.filter." + key));
        box.setAriaLabel(words.text("planning.levers.filter." + key));
        box.setClearButtonVisible(true);
    }

    private Select<View> view() {
        var select = new Select<View>();
        select.setItems(View.VERIFIED, View.CLAIMED);
        select.setItemLabelGenerator(it -> words.text("planning.levers.view." + it));
        select.setAriaLabel(words.text("planning.levers.view"));
        select.setValue(address.view());
        select.addValueChangeListener(it -> go.accept(address.with(it.getValue())));
        return select;
    }

    private Select<LeverOrder> order() {
        var select = new Select<LeverOrder>();
        select.setItems(LeverOrder.values());
        select.setItemLabelGenerator(it -> words.text("planning.levers.order." + it));
        select.setAriaLabel(words.text("planning.levers.order"));
        select.setValue(address.order());
        select.addValueChangeListener(it -> go.accept(address.with(it.getValue())));
        return select;
    }

    private Component head() {
        var head = new Div();
        head.addClassName("li-levers-head");
        Stream.of("", "planning.levers.head.step", "planning.levers.head.gain", "planning.levers.head.effort", "")
                .map(it -> new Span(it.isEmpty() ? "" : words.text(it)))
                .forEach(head::add);
        return head;
    }
}
