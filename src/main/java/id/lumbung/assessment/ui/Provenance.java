package id.lumbung.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Heads pages of figures: by which instrument they were computed, and of when they are. */
@Singleton
public class Provenance {
    private final Instruments instruments;
    private final Clock clock;

    Provenance(Instruments instruments, Clock clock) {
        this.instruments = instruments;
        this.clock = clock;
    }

    /** @param kinds what the figures are; what is assumed of what they rest on is said */
    public PageHeader header(String title, VersionId instrument, FigureKind... kinds) {
        return header(title, instruments.version(instrument), kinds);
    }

    public PageHeader header(String title, InstrumentVersion version, FigureKind... kinds) {
        return header(title, version, Assumed.of(version, kinds));
    }

    public PageHeader header(String title, InstrumentVersion version, Assumed assumed) {
        var header = new PageHeader(title)
                .withMeta(
                        VersionWords.instrument(version.id()),
                        I18NProvider.translate(
                                "index.dashboard.asOf", Numbers.current().moment(clock.instant())));
        AssumedMark.of(assumed).ifPresent(header::withMeta);
        return header;
    }
}
