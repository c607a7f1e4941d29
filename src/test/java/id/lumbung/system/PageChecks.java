package id.lumbung.system;

import com.microsoft.playwright.options.ViewportSize;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.ForeignWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What nobody may find on a page in one language: a barrier, something that does not fit, a word of another language. */
final class PageChecks {
    private static final int MOST_FRAMES = 120;
    static final ViewportSize DESK = new ViewportSize(1440, 900);
    static final ViewportSize PHONE = new ViewportSize(390, 844);

    private final ForeignWords foreign;
    private final Set<String> read = new HashSet<>();

    PageChecks(String language) {
        foreign = new ForeignWords(language);
    }

    /** All that is wrong with the page. */
    List<String> page(Person reader) {
        var wrong = size(reader);
        var look = reader.look();
        look.clippedChoices().forEach(it -> wrong.add("a clipped choice: " + it));
        look.overlappingLabels().forEach(it -> wrong.add("labels: " + it));
        look.figuresWithoutOrigin().forEach(it -> wrong.add("a figure without origin: " + it));
        wrong.addAll(words(reader));
        return wrong;
    }

    /** What is wrong with the page in another scheme or window. */
    List<String> size(Person reader) {
        var wrong = within(reader, "html");
        reader.look().coveredHeadings().forEach(it -> wrong.add("a covered heading: " + it));
        return wrong;
    }

    /** What is wrong with a part of the page. */
    List<String> within(Person reader, String part) {
        var wrong = new ArrayList<>(reader.accessibilityViolations(part));
        if (reader.hasToScrollSideways()) {
            wrong.add("is too wide");
        }
        outOfReach(reader).forEach(it -> wrong.add("out of reach: " + it));
        return wrong;
    }

    /** What slides in after the window has changed is out of reach for some frames. */
    private static List<String> outOfReach(Person reader) {
        var words = reader.look().wordsOutOfReach();
        for (int frames = 0; frames < MOST_FRAMES && !words.isEmpty(); frames++) {
            reader.page().evaluate("() => new Promise(requestAnimationFrame)");
            words = reader.look().wordsOutOfReach();
        }
        return words;
    }

    /** What stands there in another language. What was read before is not read again. */
    List<String> words(Person reader) {
        var fresh = reader.look().words().stream().filter(read::add).toList();
        return foreign.of(fresh).stream().map(it -> "another language: " + it).toList();
    }
}
