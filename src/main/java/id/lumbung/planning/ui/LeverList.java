package id.lumbung.planning.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.index.InnovationPlace;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.core.LeverChoice;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.ui.Choice;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.NameChoice;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps, ten at first: which are shown, in which order, and each with what it gains and takes. */
class LeverList extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 10;
    private static final String SHOWN = "shown";
    private static final Pattern TO_BEGIN_WITH = Pattern.compile("[1-9]0");

    private final transient Optional<LeverCommands> choice;
    private final transient LeverAddress address;
    private final LeverCommands commands;
    private final SerializableConsumer<LeverAddress> go;
    private final OrderedList rows = new OrderedList();
    private final Div foot = new Div();

    LeverList(
            LeverBoard board,
            LeverAddress address,
            SerializableConsumer<LeverAddress> go,
            Optional<LeverCommands> choice,
            LeverCommands commands) {
        super(I18NProvider.translate("planning.levers.list"));
        this.address = address;
        this.go = go;
        this.choice = choice;
        this.commands = commands;
        rows.addClassName("li-levers-rows");
        foot.addClassNames("li-ends", "li-levers-foot");
        addClassName("li-levers");
        setClassName("li-levers-read", choice.isEmpty());
        flush();
        var steps = address.offers(board).stream().flatMap(it -> it.steps().stream());
        AssumedMark.of(board.assumed(steps)).ifPresent(this::withRemark);
        with(filters(board, address.offers(board)));
        with(wanted(board).isEmpty() ? new Component[] {nothing()} : new Component[] {head(), rows, foot});
        SettledRows.of(board, address.indicator()).ifPresent(this::with);
    }

    /** Says of every step whether it is in the plan. */
    void show(LeverBoard board, PlanBoard plan) {
        if (rows.getComponentCount() == 0) {
            more(board, plan, begun());
        } else {
            var offers = address.offers(board).stream().collect(toMap(LeverOffer::name, it -> it));
            rows.getChildren()
                    .map(LeverRow.class::cast)
                    .forEach(it -> it.show(isPlanned(plan, offers.get(it.offer())), choice));
        }
    }

    private static boolean isPlanned(PlanBoard plan, @Nullable LeverOffer offer) {
        return offer != null && plan.has(offer.steps());
    }

    /** As many as were shown when the address was passed on. */
    private static int begun() {
        return PageAddress.get(SHOWN)
                .filter(TO_BEGIN_WITH.asMatchPredicate())
                .map(Integer::parseInt)
                .orElse(PAGE);
    }

    /** Shows the next offers. */
    void more(LeverBoard board, PlanBoard plan) {
        more(board, plan, PAGE);
        PageAddress.put(SHOWN, Integer.toString(rows.getComponentCount()));
    }

    private void more(LeverBoard board, PlanBoard plan, int count) {
        var wanted = wanted(board);
        var most = address.offers(board).stream()
                .map(it -> it.roundedGain().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        var words = new LeverWords(board);
        var until = Math.min(wanted.size(), rows.getComponentCount() + count);
        for (var place = rows.getComponentCount(); place < until; place++) {
            var offer = wanted.get(place);
            var row = new LeverRow(place + 1, board, words, offer, most, commands::explain);
            row.show(isPlanned(plan, offer), choice);
            rows.add(row);
        }
        foot.removeAll();
        foot.add(new Span(getTranslation(
                "planning.levers.shown",
                words.numbers().whole(until),
                words.numbers().whole(wanted.size()))));
        if (until < wanted.size()) {
            var next = new NativeButton(getTranslation("planning.levers.more"), _ -> commands.more());
            next.addClassName("li-link");
            foot.add(next);
        }
    }

    private List<LeverOffer> wanted(LeverBoard board) {
        var daysLeft = board.deadline().daysLeft();
        return address.offers(board).stream()
                .filter(it -> address.choice().takes(it, daysLeft))
                .toList();
    }

    private EmptyState nothing() {
        return new EmptyState(
                LiIcon.CIRCLE_CHECK,
                getTranslation("planning.levers.empty"),
                getTranslation("planning.levers.empty.hint"),
                null);
    }

    private Div filters(LeverBoard board, List<LeverOffer> offers) {
        var chips =
                new FilterChips<LeverChoice>(getTranslation("planning.levers.only"), it -> go.accept(address.with(it)));
        for (var choice : LeverChoice.values()) {
            var count = offers.stream()
                    .filter(it -> choice.takes(it, board.deadline().daysLeft()))
                    .count();
            chips.withChoice(choice, getTranslation("planning.levers.only." + choice), count);
        }
        chips.choose(address.choice());
        var choices = new Div(agency(board.agencies()), indicator(board.version()), view(), order());
        choices.addClassName("li-levers-choices");
        var filters = new Div(chips, choices);
        filters.addClassName("li-levers-filters");
        Drafts.passing(filters);
        return filters;
    }

    private ComboBox<InnovationPlace> agency(List<InnovationPlace> agencies) {
        var box = NameChoice.one(agencies, InnovationPlace::agency);
        named(box, "agency");
        agencies.stream()
                .filter(it -> it.agencyId().equals(address.agency()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(it -> go.accept(
                address.of(it.getValue() == null ? null : it.getValue().agencyId(), address.indicator())));
        return box;
    }

    private ComboBox<Indicator> indicator(InstrumentVersion version) {
        var box = NameChoice.<Indicator>one(
                Stream.of(version.sid(), version.spd()).flatMap(List::stream).toList(),
                it -> it.number() + it.sub() + " " + it.name().in(getLocale()));
        named(box, "indicator");
        Optional.ofNullable(address.indicator()).flatMap(version::indicator).ifPresent(box::setValue);
        box.addValueChangeListener(it -> go.accept(address.of(
                address.agency(), it.getValue() == null ? null : it.getValue().code())));
        return box;
    }

    private void named(ComboBox<?> box, String key) {
        box.setPlaceholder(getTranslation("planning.levers.filter." + key));
        box.setAriaLabel(getTranslation("planning.levers.filter." + key));
        box.setClearButtonVisible(true);
    }

    private Choice<View> view() {
        var select = new Choice<View>();
        select.setItems(View.VERIFIED, View.CLAIMED);
        select.setItemLabelGenerator(it -> getTranslation("planning.levers.view." + it));
        select.setAriaLabel(getTranslation("planning.levers.view"));
        select.setValue(address.view());
        select.addValueChangeListener(it -> go.accept(address.with(it.getValue())));
        return select;
    }

    private Choice<LeverOrder> order() {
        var select = new Choice<LeverOrder>();
        select.setItems(LeverOrder.values());
        select.setItemLabelGenerator(it -> getTranslation("planning.levers.order." + it));
        select.setAriaLabel(getTranslation("planning.levers.order"));
        select.setValue(address.order());
        select.addValueChangeListener(it -> go.accept(address.with(it.getValue())));
        return select;
    }

    private Component head() {
        var head = new Div();
        head.addClassName("li-levers-head");
        Stream.of("", "planning.levers.head.step", "planning.levers.head.gain", "planning.levers.head.effort", "")
                .map(it -> new Span(it.isEmpty() ? "" : getTranslation(it)))
                .forEach(head::add);
        return head;
    }
}
