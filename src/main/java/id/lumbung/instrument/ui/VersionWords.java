package id.lumbung.instrument.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Revision;
import id.lumbung.instrument.core.VersionId;

/** Names versions on screen: by their year, and by their revision once they were corrected. */
public final class VersionWords {
    private VersionWords() {}

    public static String of(InstrumentVersion version) {
        return of(version.code(), version.revision().number());
    }

    public static String of(String version, int revision) {
        return revision == Revision.FIRST.number()
                ? version
                : I18NProvider.translate("instrument.version.revised", version, Integer.toString(revision));
    }

    /** The instrument with its version, as pages of figures name it. */
    public static String instrument(VersionId id) {
        return I18NProvider.translate("index.dashboard.instrument", id.instrument(), of(id.version(), id.revision()));
    }
}
