package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.lumbung.instrument.PackDraft;
import id.lumbung.instrument.VersionEffects;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.List;
import java.util.Optional;

/** A version, in preparation or in force, beside another, and what it would do to the governments. */
class ComparePane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient VersionEffects effects;
    private final transient Instrument instrument;
    private final Select<InstrumentVersion> base = new Select<>();
    private final Select<InstrumentVersion> version = new Select<>();
    private final Div result = new Div();

    ComparePane(VersionEffects effects, Instrument published, Optional<PackDraft> draft) {
        this.effects = effects;
        this.instrument = draft.map(PackDraft::instrument).orElse(published);
        var offered = instrument.versions();
        choice(base, "instrument.compare.base", published.versions());
        choice(version, "instrument.compare.version", offered);
        base.setValue(published.version(published.defaultVersion()).orElseThrow());
        version.setValue(draft.map(PackDraft::added)
                .filter(it -> !it.isEmpty())
                .map(List::getLast)
                .orElse(offered.getLast()));
        base.addValueChangeListener(_ -> show());
        version.addValueChangeListener(_ -> show());
        var choices = new Div(base, version);
        choices.addClassName("li-settings-row");
        result.addClassName("li-stack");
        addClassName("li-stack");
        add(choices, result);
        show();
    }

    private void choice(Select<InstrumentVersion> select, String label, List<InstrumentVersion> versions) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(InstrumentVersion::code);
    }

    private void show() {
        result.removeAll();
        result.add(
                new DifferencePanel(instrument, base.getValue(), version.getValue()),
                new EffectPanel(effects, version.getValue()));
    }
}
