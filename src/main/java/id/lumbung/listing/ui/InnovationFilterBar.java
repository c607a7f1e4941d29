package id.lumbung.listing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.ui.StateBadge;
import id.lumbung.innovation.Agency;
import id.lumbung.instrument.core.Code;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.SavedView;
import id.lumbung.shared.Zone;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.NameChoice;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words and four choices that narrow the list, and one click that widens it. On a phone the choices are a page. */
class InnovationFilterBar extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 200;

    private final TextField words = new TextField();
    private final ComboBox<Agency> agency;
    private final ComboBox<Code> stage;
    private final ComboBox<Zone> zone;
    private final ComboBox<SheetState> state;
    private final Button reset;
    private final Div choices;
    private final Command whenChanged;
    private boolean quiet;

    InnovationFilterBar(List<Agency> agencies, List<Code> stages, Command whenChanged) {
        this.whenChanged = whenChanged;
        agency = choice("agency", agencies, Agency::name);
        stage = choice("stage", stages, it -> it.name().in(getLocale()));
        zone = choice("zone", List.of(Zone.values()), it -> getTranslation("ui.zone." + it));
        state = choice("state", List.of(SheetState.values()), StateBadge::word);
        reset = new Button(getTranslation("listing.list.reset"), _ -> reset());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choices = new Div(agency, stage, zone, state);
        choices.addClassName("li-filter-choices");
        addClassName("li-filters");
        Drafts.passing(this);
        add(search(), choices, more(), reset);
    }

    /** Shows the filter without telling anybody. */
    void show(InnovationFilter filter) {
        quiet = true;
        words.setValue(filter.words());
        choose(agency, it -> it.id().equals(filter.agency()));
        choose(stage, it -> it.code().equals(filter.stage()));
        choose(zone, it -> it == filter.zone());
        choose(state, it -> it == filter.state());
        quiet = false;
        mark();
    }

    InnovationFilter filter(SavedView view) {
        return new InnovationFilter(
                view,
                words.getValue(),
                value(agency, Agency::id),
                zone.getValue(),
                value(stage, Code::code),
                state.getValue());
    }

    /** How many of the fields narrow the list. */
    int active() {
        return (int) fields().filter(it -> !it.isEmpty()).count();
    }

    void reset() {
        show(InnovationFilter.ALL);
        whenChanged.execute();
    }

    private TextField search() {
        words.setPlaceholder(getTranslation("listing.list.search"));
        words.setAriaLabel(getTranslation("listing.list.search"));
        words.setPrefixComponent(LiIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("li-filter-words");
        words.addValueChangeListener(_ -> changed());
        return words;
    }

    private <T> ComboBox<T> choice(String key, List<T> items, ItemLabelGenerator<T> label) {
        var box = NameChoice.one(items, label);
        box.setPlaceholder(getTranslation("listing.list.filter." + key));
        box.setAriaLabel(getTranslation("listing.list.filter." + key));
        box.setClearButtonVisible(true);
        box.addClassName("li-filter-" + key);
        box.addValueChangeListener(_ -> changed());
        return box;
    }

    /** On a phone the choices are taken into a page of their own while it is open. */
    private Button more() {
        var button = new Button(getTranslation("listing.list.filters"), LiIcon.SLIDERS_HORIZONTAL.create());
        button.addClassName("li-filter-more");
        button.addClickListener(_ -> {
            var page = new Dialog(getTranslation("listing.list.filters"));
            page.addClassName("li-full-dialog");
            page.add(choices);
            var done = new ActButton(getTranslation("listing.list.filters.done"), page::close).primary();
            page.getFooter().add(done);
            page.addOpenedChangeListener(it -> {
                if (!it.isOpened()) {
                    addComponentAtIndex(1, choices);
                }
            });
            page.open();
        });
        return button;
    }

    private void changed() {
        if (!quiet) {
            mark();
            whenChanged.execute();
        }
    }

    /** Fields that narrow the list are filled. */
    private void mark() {
        fields().forEach(it -> it.getElement().getClassList().set("li-filter-active", !it.isEmpty()));
        reset.setEnabled(active() > 0);
    }

    private Stream<AbstractField<?, ?>> fields() {
        return Stream.of(words, agency, stage, zone, state);
    }

    private static <T> void choose(ComboBox<T> box, Predicate<T> wanted) {
        var found = box.getListDataView().getItems().filter(wanted).findFirst();
        found.ifPresentOrElse(box::setValue, box::clear);
    }

    private static <T, V> @Nullable V value(ComboBox<T> box, Function<T, V> of) {
        return box.getOptionalValue().map(of).orElse(null);
    }
}
