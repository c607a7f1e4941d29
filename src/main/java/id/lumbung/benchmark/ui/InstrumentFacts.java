package id.lumbung.benchmark.ui;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Text;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the instrument says about published figures: the words and the rules behind them. */
@Singleton
class InstrumentFacts {
    private final Instruments instruments;

    InstrumentFacts(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The name of a national category; an official term, the same in every language. */
    String category(String code) {
        return instruments.iid().versions().stream()
                .flatMap(it -> it.categories().stream())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Band::name)
                .map(Text::id)
                .orElse(code);
    }

    /** What is assumed of what an index and its category under a revision rest on. */
    Assumed assumed(String version, int revision) {
        return instruments
                .iid()
                .version(version, revision)
                .map(it -> Assumed.of(it, FigureKind.CATEGORY))
                .orElse(Assumed.NOTHING);
    }

    /** How the parts of an index became one number under a revision; nothing when it is not known here. */
    Optional<IndexRules> rules(String version, int revision) {
        return instruments.iid().version(version, revision).map(InstrumentVersion::rules);
    }
}
