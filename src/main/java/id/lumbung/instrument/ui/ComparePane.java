package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.instrument.PackDraft;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.Choice;
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
    private final Choice<InstrumentVersion> base = new Choice<>();
    private final Choice<InstrumentVersion> version = new Choice<>();
    private final Div result = new Div();

    ComparePane(Instrument published, Optional<PackDraft> draft, SerializableConsumer<InstrumentVersion> whenChosen) {
        this.whenChosen = whenChosen;
        this.instrument = draft.map(PackDraft::instrument).orElse(published);
        var offered = instrument.revisions();
        choice(base, "instrument.compare.base", published.revisions());
        choice(version, "instrument.compare.version", offered);
        base.setValue(named(BASE, published.revisions())
                .or(() -> published.version(published.defaultVersion()))
                .orElseThrow());
        version.setValue(named(BESIDE, offered)
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

    private void choice(Choice<InstrumentVersion> select, String label, List<InstrumentVersion> versions) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(VersionWords::of);
    }

    private void show(String name, InstrumentVersion chosen) {
        PageAddress.put(name, nameOf(chosen));
        show();
    }

    private static Optional<InstrumentVersion> named(String name, List<InstrumentVersion> versions) {
        return PageAddress.get(name).flatMap(wanted -> versions.stream()
                .filter(it -> nameOf(it).equals(wanted))
                .findFirst());
    }

    private static String nameOf(InstrumentVersion version) {
        return version.code() + "/" + version.revision().number();
    }

    private void show() {
        result.removeAll();
        result.add(new DifferencePanel(instrument, base.getValue(), version.getValue()));
        whenChosen.accept(version.getValue());
    }
}
