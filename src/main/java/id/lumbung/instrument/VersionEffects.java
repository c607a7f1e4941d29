package id.lumbung.instrument;

import static id.lumbung.platform.security.Permission.INSTRUMENT_PUBLISH;

import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Restatement;
import id.lumbung.platform.security.Asks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What a version would do to the figures that governments published last. */
@Singleton
public class VersionEffects {
    private final PublishedFigures published;
    private final Instruments instruments;

    VersionEffects(PublishedFigures published, Instruments instruments) {
        this.published = published;
        this.instruments = instruments;
    }

    /**
     * The effect on one government.
     *
     * @param restated absent when the version it published under is not in force here
     */
    public record Effect(PublishedFigures.Figures figures, Optional<Restatement> restated) {}

    /** The governments in the order of their codes, some at a time. */
    @Asks(INSTRUMENT_PUBLISH)
    public List<Effect> of(InstrumentVersion version, int offset, int limit) {
        return published.latest(version.instrument(), offset, limit).stream()
                .map(it -> new Effect(it, restated(it, version)))
                .toList();
    }

    private Optional<Restatement> restated(PublishedFigures.Figures figures, InstrumentVersion version) {
        return instruments
                .find(version.instrument())
                .flatMap(it -> it.version(figures.version(), figures.revision()))
                .map(it -> Restatement.of(it, version, figures.sums()));
    }
}
