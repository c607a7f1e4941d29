package id.lumbung.system;

import static id.lumbung.system.PageChecks.DESK;
import static id.lumbung.system.PageChecks.PHONE;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page while somebody goes through it: light at the desk, dark on the phone, without anything that moves. */
final class ExploredPage {
    private static final Path SCRIPT = Path.of("src/test/resources/explorer/explorer.js");
    private static final double PATIENCE = 10_000;
    private static final WaitForFunctionOptions SOON = new WaitForFunctionOptions().setTimeout(PATIENCE);

    private final Page page;
    private ViewportSize size = DESK;

    ExploredPage(Page page) {
        this.page = page;
        page.addInitScript(SCRIPT);
        page.onDialog(Dialog::accept); // what was only entered to look may be lost
    }

    boolean isPhone() {
        return size == PHONE;
    }

    void becomes(ViewportSize size) {
        this.size = size;
        arrives();
    }

    /** A page that was loaded has neither window nor scheme yet. */
    void arrives() {
        page.setViewportSize(size.width, size.height);
        page.evaluate("it => explorer.dark(it)", isPhone());
        settle();
    }

    /** Marks what is to be clicked next, and tells its key. */
    @Nullable
    String next(String where, Map<String, Integer> tries, int depth) {
        return (String) page.evaluate("it => explorer.next(it)", List.of(where, tries, depth));
    }

    /** Clicks what is marked, and tells what hinders it. */
    Optional<String> click(int depth) {
        page.evaluate("it => explorer.remember(it)", depth);
        try {
            page.locator(clicked(depth)).first().click(new Locator.ClickOptions().setTimeout(PATIENCE));
        } catch (PlaywrightException hindrance) {
            return Optional.of(hindrance
                    .toString()
                    .lines()
                    .filter(it -> it.contains("intercepts") || it.contains("outside"))
                    .findFirst()
                    .orElse("it is not there"));
        }
        settle();
        return Optional.empty();
    }

    /** The middle of a field may be its label; and a day can be typed, so that only its button opens the calendar. */
    private String clicked(int depth) {
        var marked = "[data-explored='" + depth + "']";
        return !is("isField", depth)
                ? marked
                : marked + ":not(vaadin-date-picker) :is(input, vaadin-select-value-button), " + "vaadin-date-picker"
                        + marked + " [part~=toggle-button]";
    }

    void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /** Says yes to the question whether what was entered may be lost. */
    void leavesUnsaved() {
        page.locator("vaadin-confirm-dialog[opened] > [slot=confirm-button]")
                .last()
                .click();
        settle();
    }

    /** What has opened since the click, by its kind. */
    List<String> opened(int depth) {
        return strings("it => explorer.opened(it)", depth);
    }

    List<String> links() {
        return strings("_ => explorer.links()", 0);
    }

    /** How many dialogs, menus and drawers lie on each other. */
    int overlays() {
        return (Integer) page.evaluate("() => explorer.overlays()");
    }

    /** All that is chosen on the page. */
    String state() {
        return (String) page.evaluate("() => explorer.state()");
    }

    boolean hasState(String state) {
        return becomesTrue("hasState", state);
    }

    boolean is(String question, int depth) {
        return (Boolean) page.evaluate("it => explorer." + question + "(it)", depth);
    }

    boolean becomesTrue(String question, Object about) {
        try {
            page.waitForFunction("it => explorer." + question + "(it)", about, SOON);
            return true;
        } catch (TimeoutError never) {
            return false;
        }
    }

    private void settle() {
        page.evaluate("() => new Promise(it => requestAnimationFrame(() => requestAnimationFrame(it)))");
        page.waitForFunction("() => explorer.isIdle()");
    }

    private List<String> strings(String question, Object about) {
        return ((List<?>) page.evaluate(question, about))
                .stream().map(Object::toString).toList();
    }
}
