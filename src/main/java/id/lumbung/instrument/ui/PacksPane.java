package id.lumbung.instrument.ui;

import com.vaadin.flow.component.Component;
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
        addClassName("li-stack");
    }

    void show(String code) {
        shelf.all().stream().filter(it -> it.code().equals(code)).forEach(this::show);
    }

    private void show(Instrument instrument) {
        var code = instrument.code();
        var draft = packs.draft(code);
        var effect = new Div();
        var compare = new ComparePane(instrument, draft, it -> {
            effect.removeAll();
            effect.add(new EffectPanel(effects, it));
        });
        var main = stack(new DraftPanel(packs, draft, () -> show(code)), compare);
        var rail = stack(
                new VersionsPanel(packs, instrument, shelf.retired(code), () -> show(code)),
                new PackHistory(packs.history(code)));
        var columns = new Div(main, rail);
        columns.addClassName("li-columns");
        removeAll();
        add(columns, effect);
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("li-stack");
        return stack;
    }
}
