package id.lumbung.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Looks for violations of WCAG 2.1 AA. Brings the script once per page; its own builder does at each look, in a new window.
 * An open calendar is Vaadin's own: it hides the names of its days from the table they head, and names nothing that it
 * controls. A day can always be typed instead.
 */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            async within => {
              const found = await axe.run({ include: [[within]], exclude: [['vaadin-date-picker[opened] *']] }, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                resultTypes: ['violations'],
                iframes: false,
              });
              return found.violations.map(rule => `${rule.id}: ${rule.help} `
                  + rule.nodes.slice(0, 4)
                      .map(it => `${it.target} ${it.html} (${[...it.any, ...it.all, ...it.none][0]?.message})`).join(', '));
            }""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String within) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, within);
    }

    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
