package id.lumbung.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Set;

/** The versions in force, the newest first; all but the usual one can be taken out of use for new periods. */
class VersionsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient InstrumentPacks packs;
    private final Command changed;

    VersionsPanel(InstrumentPacks packs, Instrument instrument, Set<String> retired, Command changed) {
        super("");
        this.packs = packs;
        this.changed = changed;
        setTitle(getTranslation("instrument.versions.title"), 2);
        withSubtitle(getTranslation("instrument.versions.hint"));
        instrument.versions().reversed().forEach(it -> add(line(instrument, it, retired.contains(it.code()))));
    }

    private Component line(Instrument instrument, InstrumentVersion version, boolean retired) {
        var code = new Span(VersionWords.of(version));
        code.addClassName("li-version-code");
        var line = new Div(code);
        line.addClassName("li-version");
        if (version.code().equals(instrument.defaultVersion())) {
            line.add(new StatusBadge(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, getTranslation("instrument.state.default")));
        } else if (retired) {
            line.add(new StatusBadge(Tone.NEUTRAL, LiIcon.HISTORY, getTranslation("instrument.state.RETIRED")));
        } else {
            line.add(
                    new StatusBadge(Tone.OUTLINE, getTranslation("instrument.state.PUBLISHED")),
                    retire(instrument, version));
        }
        return line;
    }

    private Button retire(Instrument instrument, InstrumentVersion version) {
        var button = new Button(getTranslation("instrument.versions.retire"));
        button.setAriaLabel(getTranslation("instrument.versions.retire.label", version.code()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(_ -> Confirm.ofLoss(
                        getTranslation("instrument.versions.retire.title", version.code()),
                        getTranslation("instrument.versions.retire.text"),
                        getTranslation("instrument.versions.retire"),
                        () -> retire(instrument.code(), version.code()))
                .open());
        return button;
    }

    private void retire(String instrument, String version) {
        try {
            packs.retire(instrument, version);
        } finally {
            changed.execute();
        }
    }
}
