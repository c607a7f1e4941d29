package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkupTest {
    private final Span place = new Span();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</span><script>alert(1)</script>",
                "&lt;b&gt;",
                "\"quoted\" 'and' `not`",
                "a < b && b > c"
            })
    void words_stay_words_whatever_they_are(String words) {
        Markup.show(place, Markup.words("li-name", words).attr("title", words));

        var read = Jsoup.parseBodyFragment(shown()).body();
        assertThat(read.select("*")).hasSize(2);
        assertThat(read.child(0).wholeText()).isEqualTo(words);
        assertThat(read.child(0).attr("title")).isEqualTo(words);
    }

    @Test
    void parts_are_one_node_of_the_page_and_stand_without_blanks_between_them() {
        Markup.show(place, Markup.part("a", Markup.words("b", "1"), Markup.words("c", "2")), Markup.words("d", "3"));

        assertThat(place.getElement().getChildCount()).isZero();
        assertThat(shown())
                .isEqualTo("<span class=\"a\"><span class=\"b\">1</span><span class=\"c\">2</span></span>"
                        + "<span class=\"d\">3</span>");
    }

    private String shown() {
        return place.getElement().getProperty("innerHTML", "");
    }
}
