package id.lumbung.benchmark.ui;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.Text;
import jakarta.inject.Singleton;

/** The names of the national categories as the instrument has them; official terms, the same in every language. */
@Singleton
class CategoryNames {
    private final Instruments instruments;

    CategoryNames(Instruments instruments) {
        this.instruments = instruments;
    }

    String of(String code) {
        return instruments.iid().versions().stream()
                .flatMap(it -> it.categories().stream())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Band::name)
                .map(Text::id)
                .orElse(code);
    }
}
