package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.instrument.PackDraft;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.PageAddress;
import java.util.List;
import java.util.Optional;

/** A version, in preparation or in force, beside another. */
class ComparePane extends Div {
    private static final long serialVersionUID = 1L;
    private static final String BASE = "base";
    private static final String BESIDE = "beside";

    private final SerializableConsumer<InstrumentVersion> whenChosen;
    private final transient Instrument instrument;
    private final Select<InstrumentVersion> base = new Select<>();
    private final Select<InstrumentVersion> version = new Select<>();
    private final Div result = new Div();

    ComparePane(Instrument published, Optional<PackDraft> draft, SerializableConsumer<InstrumentVersion> whenChosen) {
        this.whenChosen = whenChosen;
        this.instrument = draft.map(PackDraft::instrument).orElse(published);
        var offered = instrument.revisions();
        choice(base, "instrument.compare.base", published.revisions());
        choice(version, "instrument.compare.version", offered);
        base.setValue(PageAddress.get(BASE)
                .flatMap(published::version)
                .or(() -> published.version(published.defaultVersion()))
                .orElseThrow());
        version.setValue(PageAddress.get(BESIDE)
                .flatMap(instrument::version)
                .or(() ->
                        draft.map(PackDraft::added).filter(it -> !it.isEmpty()).map(List::getLast))
                .orElse(offered.getLast()));
        base.addValueChangeListener(it -> show(BASE, it.getValue()));
        version.addValueChangeListener(it -> show(BESIDE, it.getValue()));
        var choices = new Div(base, version);
        choices.addClassName("li-settings-row");
        Drafts.passing(choices);
        addClassName("li-stack");
        add(choices, result);
        show();
    }

    private void choice(Select<InstrumentVersion> select, String label, List<InstrumentVersion> versions) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(VersionWords::of);
    }

    private void show(String name, InstrumentVersion chosen) {
        PageAddress.put(name, chosen.code());
        show();
    }

    private void show() {
        result.removeAll();
        result.add(new DifferencePanel(instrument, base.getValue(), version.getValue()));
        whenChosen.accept(version.getValue());
    }
}
