package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.InstrumentShelf;
import id.lumbung.instrument.VersionEffects;
import id.lumbung.instrument.core.Instrument;
import io.micronaut.context.annotation.Prototype;

/** What the platform's staff does with the packs of an instrument. */
@Prototype
class PacksPane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient InstrumentShelf shelf;
    private final transient InstrumentPacks packs;
    private final transient VersionEffects effects;

    PacksPane(InstrumentShelf shelf, InstrumentPacks packs, VersionEffects effects) {
        this.shelf = shelf;
        this.packs = packs;
        this.effects = effects;
        addClassName("li-columns");
    }

    void show(String code) {
        shelf.all().stream().filter(it -> it.code().equals(code)).forEach(this::show);
    }

    private void show(Instrument instrument) {
        var code = instrument.code();
        var draft = packs.draft(code);
        var main = new Div(new DraftPanel(packs, draft, () -> show(code)), new ComparePane(effects, instrument, draft));
        main.addClassName("li-stack");
        var rail = new Div(
                new VersionsPanel(packs, instrument, shelf.retired(code), () -> show(code)),
                new PackHistory(packs.history(code)));
        rail.addClassName("li-stack");
        removeAll();
        add(main, rail);
    }
}
