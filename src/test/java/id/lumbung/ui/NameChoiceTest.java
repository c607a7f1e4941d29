package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameChoiceTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final List<String> NAMES = List.of("Kecamatan Jum\u2019at", "Dinas Sosial");

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jumat", "jum'at", "JUM\u2019AT", "kecamatan\u00A0 jumat"})
    void a_name_is_found_however_it_is_typed(String typed) {
        var one = NameChoice.one(NAMES, it -> it);
        var some = NameChoice.some(NAMES, it -> it);
        var open = OpenChoice.of(NAMES);
        UI.getCurrent().add(one, some, open);

        test(one).setFilter(typed);
        test(some).setFilter(typed);
        test(open).setFilter(typed);

        assertThat(test(one).getSuggestions()).containsExactly(NAMES.getFirst());
        assertThat(test(some).getSuggestions()).containsExactly(NAMES.getFirst());
        assertThat(test(open).getSuggestions()).containsExactly(NAMES.getFirst());
    }
}
