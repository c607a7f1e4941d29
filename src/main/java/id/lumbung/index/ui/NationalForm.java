package id.lumbung.index.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.index.core.NationalScale;
import id.lumbung.shared.NumberRange;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.Form;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Enters index and rank of one year; the points of aspects and indicators that are known stay. */
class NationalForm extends Panel {
    private static final long serialVersionUID = 1L;
    private final transient NationalResults results;
    private final Command entered;
    private final DecimalField year = new DecimalField(getTranslation("index.national.year"), NationalResult.YEARS);
    private final DecimalField index = new DecimalField(getTranslation("index.national.index"), NumberRange.index());
    private final DecimalField rank = new DecimalField(getTranslation("index.national.rank"), NationalResult.RANKS);
    private final Form form = new Form("li-settings-row");
    private final TextField source = new TextField(getTranslation("index.national.source"));

    NationalForm(NationalResults results, Command entered) {
        super(I18NProvider.translate("index.national.enter"));
        this.results = results;
        this.entered = entered;
        year.addClassName("li-settings-year");
        index.addClassName("li-settings-year");
        rank.addClassName("li-settings-year");
        source.addClassName("li-national-source");
        year.addValueChangeListener(_ -> fill());
        var save = new ActButton(getTranslation("assessment.settings.save"), this::save).primary();
        form.add(
                form.needed("year", year),
                form.input("index", index),
                form.input("rank", rank),
                form.input("source", source),
                save);
        with(form);
    }

    private void fill() {
        var of = year.readWhole();
        index.setRange(of.map(NationalResult::range).orElseGet(NumberRange::index));
        index.setHelperText(
                of.map(NationalScale::of).filter(NationalScale.POINTS::equals).isPresent()
                        ? getTranslation("index.national.points.hint")
                        : "");
        known().ifPresent(it -> {
            index.setValue(it.index());
            rank.setWhole(it.rank());
            source.setValue(it.source() == null ? "" : it.source());
            form.settle();
        });
    }

    private Optional<NationalResult> known() {
        return results.all().stream()
                .filter(it -> Optional.of(it.year()).equals(year.readWhole()))
                .findFirst();
    }

    private void save() {
        if (form.submit(this::keep)) {
            Notices.done(getTranslation(
                    "index.national.saved",
                    year.readWhole().map(String::valueOf).orElse("")));
            entered.execute();
        }
    }

    private void keep() {
        var points = known().map(NationalResult::points).orElseGet(TreeMap::new);
        results.take(List.of(new NationalResult(
                year.readWhole().orElseThrow(),
                index.read().orElse(null),
                rank.readWhole().orElse(null),
                source.getOptionalValue().orElse(null),
                points)));
    }
}
