package id.lumbung.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Heads pages of figures: by which instrument they were computed, and of when they are. */
@Singleton
public class Provenance {
    private final Clock clock;

    Provenance(Clock clock) {
        this.clock = clock;
    }

    public PageHeader header(String title, InstrumentVersion version) {
        return header(title, version.id());
    }

    public PageHeader header(String title, VersionId instrument) {
        return new PageHeader(title)
                .withMeta(
                        VersionWords.instrument(instrument),
                        I18NProvider.translate(
                                "index.dashboard.asOf", Numbers.current().moment(clock.instant())));
    }
}
