package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.SheetRow;
import id.lumbung.instrument.core.Basis;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.ui.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The three levels of a row as cards, and before them, where there are several ways to measure, the choice of one. */
class LevelChooser extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Integer> levels = new RadioButtonGroup<>();
    private final List<LevelCard> cards = IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
            .mapToObj(LevelCard::new)
            .toList();
    private final Choice<Basis> bases = new Choice<>();
    private boolean quiet;

    LevelChooser(
            Indicator indicator,
            SerializableBiConsumer<@Nullable String, Integer> whenChosen,
            SerializableConsumer<String> whenMeasuredBy) {
        levels.setItems(IntStream.rangeClosed(1, Indicator.TOP_LEVEL).boxed().toList());
        levels.setRenderer(new ComponentRenderer<>(level -> cards.get(level - 1)));
        levels.addClassName("li-levels");
        levels.addValueChangeListener(it -> {
            if (!quiet && it.getValue() != null) {
                whenChosen.accept(basis(), it.getValue());
            }
        });
        getContent().addClassName("li-level-chooser");
        if (!indicator.bases().isEmpty()) {
            getContent().add(basisChoice(indicator, whenMeasuredBy));
        }
        getContent().add(levels);
    }

    void show(SheetRow row) {
        quiet = true;
        levels.setLabel(getTranslation(
                row.measuring().isPresent() ? "assessment.sheet.level.follows" : "assessment.sheet.level.choose"));
        var level = row.answer().claimedLevel();
        var basis = row.answer().basis();
        row.indicator().bases().stream()
                .filter(it -> it.code().equals(basis))
                .findFirst()
                .ifPresentOrElse(bases::setValue, bases::clear);
        if (level == 0) {
            levels.clear();
        } else {
            levels.setValue(level);
        }
        cards.forEach(it -> it.show(row, basis == null ? "" : basis, getLocale()));
        var open = row.lock().isOpen();
        bases.setReadOnly(!open);
        levels.setReadOnly(!open || row.measuring().isPresent());
        levels.setEnabled(row.indicator().bases().isEmpty() || basis != null);
        quiet = false;
    }

    /** What each level would change; nothing where nobody can choose. */
    void showGains(SheetRow row, List<Gain> gains, SerializableFunction<Integer, String> derivation) {
        for (int level = 1; level <= gains.size(); level++) {
            cards.get(level - 1)
                    .showGain(row.answer().claimedLevel() == level, gains.get(level - 1), derivation.apply(level));
        }
    }

    @Nullable
    String basis() {
        return bases.getOptionalValue().map(Basis::code).orElse(null);
    }

    private Choice<Basis> basisChoice(Indicator indicator, SerializableConsumer<String> whenMeasuredBy) {
        bases.setLabel(getTranslation("assessment.sheet.basis"));
        bases.setHelperText(getTranslation("assessment.sheet.basis.help"));
        bases.setItems(indicator.bases());
        bases.setItemLabelGenerator(it -> it.name().in(getLocale()));
        bases.addClassName("li-basis");
        bases.addValueChangeListener(it -> {
            if (!quiet && it.getValue() != null) {
                whenMeasuredBy.accept(it.getValue().code());
            }
        });
        return bases;
    }
}
