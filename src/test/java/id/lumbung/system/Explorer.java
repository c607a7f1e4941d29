package id.lumbung.system;

import static id.lumbung.system.PageChecks.DESK;
import static id.lumbung.system.PageChecks.PHONE;

import id.lumbung.support.Chromium.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who goes wherever a link of the portal leads, to a page of each kind, and clicks there whatever can be clicked.
 * What opens is looked at in light on the desk and in dark on the phone, gone through as well, and closed by the Escape
 * key; what is chosen has to be there again when the page is loaded anew.
 */
final class Explorer {
    private static final int MOST_INTERRUPTIONS = 5;

    private final Person person;
    private final ExploredPage page;
    private final Seen seen;
    private final PageChecks checks;
    private final ExploredPaths paths;
    private final List<String> wrong = new ArrayList<>();
    private String here = "";
    private String kept = "";

    /** What others have seen already: how often each thing was clicked, what was loaded anew, which kinds of pages were shown. */
    static final class Seen {
        private final Map<String, Integer> tries = new HashMap<>();
        private final Map<String, Integer> onPhone = new HashMap<>();
        private final Map<String, Integer> interruptions = new HashMap<>();
        private final Set<String> loadedAnew = new HashSet<>();
        private final Set<String> looked = new HashSet<>();
        private final Set<String> asked = new HashSet<>();
        private final Set<String> opened = new TreeSet<>();

        /** The kinds of things that were opened. */
        Set<String> opened() {
            return opened;
        }
    }

    Explorer(Person person, PageChecks checks, Seen seen) {
        this.person = person;
        this.page = new ExploredPage(person.wantsNothingToMove().page());
        this.checks = checks;
        this.seen = seen;
        this.paths = new ExploredPaths(seen.asked);
    }

    /** Goes everywhere, beginning at these addresses, and says what is wrong. */
    List<String> explore(List<String> addresses) {
        addresses.forEach(paths::add);
        while (paths.areAhead()) {
            here = paths.next();
            opens();
            var isNew = seen.looked.add(ExploredPaths.kind(here));
            if (isNew) {
                checks.page(person).forEach(it -> wrong("the page", it));
            }
            var isOwn = clickAround();
            var isOther = isNew && !here.contains("?");
            if (isOther || isOwn) {
                page.becomes(PHONE);
                if (isOther) {
                    checks.size(person).forEach(it -> wrong("the page (dark, phone)", it));
                }
                clickAround();
                page.becomes(DESK);
            }
        }
        return wrong;
    }

    private void opens() {
        person.opens(here);
        page.arrives();
        note();
        kept = page.state();
    }

    /** Whether there was anything that nobody had clicked. */
    private boolean clickAround() {
        var isOwn = false;
        for (var next = next(0); next != null; next = next(0)) {
            click(next, 0);
            leaveNothingOpen();
            isOwn = true;
        }
        if (isOwn && !page.isPhone() && !page.state().equals(kept)) {
            staysWhenLoadedAnew("all that was chosen");
        }
        return isOwn;
    }

    private @Nullable String next(int depth) {
        var where = ExploredPaths.kind(here).split("\\?")[0];
        return page.next(where, page.isPhone() ? seen.onPhone : seen.tries, depth);
    }

    private void click(String trigger, int depth) {
        tried(trigger);
        var before = page.state();
        var hindrance = page.click(depth);
        if (hindrance.isPresent()) {
            wrong(trigger, "cannot be clicked: " + hindrance.get());
            return;
        }
        if (!person.path().split("\\?")[0].equals(here.split("\\?")[0])) {
            paths.add(person.path());
            opens();
            return;
        }
        note();
        var isField = page.is("isField", depth);
        if (isField) {
            page.becomesTrue("isListOpen", depth); // unless there is nothing to choose from
        }
        var fresh = page.opened(depth);
        if (!fresh.isEmpty()) {
            seen.opened.addAll(fresh);
            lookAtWhatOpened(trigger);
        }
        if (isField) {
            choose(depth);
        } else if (page.overlays() > depth) {
            goThrough(trigger, depth);
        }
        if (depth == 0 && !page.state().equals(before)) {
            paths.addAnother(page.links());
            if (seen.loadedAnew.add(group(trigger))) {
                staysWhenLoadedAnew(trigger);
            }
        }
    }

    /** What opens nothing at the desk needs no click on the phone; but there the frame of the page is another. */
    private void tried(String trigger) {
        if (page.isPhone()) {
            seen.onPhone.merge(trigger, 1, Integer::sum);
        } else {
            var times = seen.tries.merge(trigger, 1, Integer::sum);
            if (!trigger.startsWith("frame ")) {
                seen.onPhone.put(trigger, times);
            }
        }
    }

    private void lookAtWhatOpened(String trigger) {
        checks.within(person, "[data-opened]").forEach(it -> wrong(trigger, it));
        if (!page.isPhone()) {
            checks.words(person).forEach(it -> wrong(trigger, it));
            seen.onPhone.remove(trigger);
        }
    }

    /** Opens what can be opened in what is open, and closes it. Where that ends early, it is opened once more for the rest. */
    private void goThrough(String trigger, int depth) {
        for (var next = next(depth + 1); next != null; next = next(depth + 1)) {
            click(next, depth + 1);
            if (page.overlays() <= depth) {
                if (seen.interruptions.merge(trigger, 1, Integer::sum) <= MOST_INTERRUPTIONS) {
                    (page.isPhone() ? seen.onPhone : seen.tries).merge(trigger, -1, Integer::sum);
                }
                return;
            }
        }
        page.press("Escape");
        if (page.overlays() > depth + 1) {
            leaveUnsaved(trigger, depth);
        }
        if (!page.becomesTrue("isOpenAtMost", depth)) {
            wrong(trigger, "the Escape key does not close it");
            opens();
        } else if (!page.becomesTrue("hasFocusBack", depth)) {
            wrong(trigger, "the focus does not go back to where it was");
        }
    }

    /** The question that comes before what was entered is lost is the same everywhere. */
    private void leaveUnsaved(String trigger, int depth) {
        if (seen.opened.add("a question before something is lost")) {
            page.opened(depth);
            lookAtWhatOpened(trigger);
        }
        page.leavesUnsaved();
    }

    private void choose(int depth) {
        if (page.is("isFilter", depth)) {
            page.press("ArrowDown");
            page.press("ArrowDown");
            page.press("Enter");
        }
        if (page.is("isListOpen", depth)) {
            page.press("Escape");
        }
    }

    /** A question that a choice led to is answered with no. */
    private void leaveNothingOpen() {
        for (var tries = 0; page.overlays() > 0 && tries < MOST_INTERRUPTIONS; tries++) {
            page.press("Escape");
            page.becomesTrue("isOpenAtMost", 0);
        }
    }

    /** What was chosen is there again when the page is loaded anew. */
    private void staysWhenLoadedAnew(String trigger) {
        leaveNothingOpen();
        var chosen = page.state();
        person.reloads();
        page.arrives();
        if (!page.hasState(chosen)) {
            wrong(
                    trigger,
                    "is lost when the page is loaded anew at " + person.path() + "; chosen were\n" + chosen
                            + "\nand are\n" + page.state());
        }
        kept = chosen;
    }

    private void wrong(String trigger, String what) {
        wrong.add(ExploredPaths.kind(here) + ", " + trigger + ": " + what);
    }

    private void note() {
        page.links().forEach(paths::add);
    }

    /** Choices that stand together; loading anew once shows that one of them stays, and at the end that the last one does. */
    private static String group(String trigger) {
        var place = trigger.substring(0, trigger.lastIndexOf('|'));
        return place.substring(0, Math.max(0, place.lastIndexOf(' ')));
    }
}
