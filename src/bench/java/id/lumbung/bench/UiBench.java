package id.lumbung.bench;

import static id.lumbung.bench.Line.Judged.VALUE;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.sun.management.OperatingSystemMXBean;
import id.lumbung.bench.Line.Goal;
import id.lumbung.demo.DemoData;
import id.lumbung.support.Chromium;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.OpenUis;
import id.lumbung.support.SignInPortal;
import id.lumbung.support.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a page costs: memory as long as it is open, bytes and time to open it, and bytes, processor time and statements of
 * a click. A real browser asks the real portal; the reference is the smallest page there is, the shell around a refusal.
 */
final class UiBench implements AutoCloseable {
    private static final int PAGES = 6;
    private static final int CLICKS = 5;
    private static final int COPIES_FOR_10_000 = 56;
    private static final String SHELL = "/no-such-page";

    private final SignInPortal portal = new SignInPortal(Map.of(
            CountedStatements.ON,
            "true",
            "lumbung.files.directory",
            Path.of("target", "files-of-bench").toString()));
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Chromium chromium;

    /** A page, who opens it, and what is clicked there, if anything. */
    private record Visit(String name, String account, String path, double heapGoal, Optional<Consumer<Page>> click) {
        Visit(String name, String account, String path, double heapGoal) {
            this(name, account, path, heapGoal, Optional.empty());
        }

        Visit clicking(Consumer<Page> what) {
            return new Visit(name, account, path, heapGoal, Optional.of(what));
        }

        void clickOn(Page page) {
            click.ifPresent(it -> it.accept(page));
        }
    }

    /** What a visit cost: kilobytes of heap and on the wire, milliseconds, those of the processor, statements. */
    private record Cost(double heap, double opening, double time, Click click) {}

    private record Click(double bytes, double cpu, double statements) {
        static final Click NONE = new Click(0, 0, 0);
    }

    /** What as many open pages as were asked for hold, and how long one took to open. */
    private record Open(double heap, double time) {}

    private static final List<Visit> VISITS = List.of(
            new Visit("list", "mayor.35-76", "/innovations", 200)
                    .clicking(it -> click(it.locator(".li-tabs .li-chip:not([aria-pressed=true])")
                            .first())),
            new Visit("dashboard", "mayor.35-76", "/", 450),
            new Visit("levers", "mayor.35-76", "/levers", 450),
            new Visit("verification", "verifier.35-76", "/verification", 450),
            new Visit("register", "operator.35-76", "/innovations/new", 450),
            new Visit("sheet", "operator.35-76", "sheet", 450).clicking(UiBench::choosesLevel));

    /** All lines, measured before the first is told. */
    static Stream<Line> run() {
        try (var bench = new UiBench()) {
            return bench.lines();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UiBench() throws SQLException {
        portal.beforeAll(null);
        new DemoData(portal.context()).load(Map.of(KOTA_MOJOKERTO.code(), "Kota Mojokerto"), _ -> {});
        chromium = new Chromium(portal.address());
    }

    /** At the 176 innovations of the demo, and then at 10,000. */
    private Stream<Line> lines() throws SQLException {
        var small = lines("176");
        LargeGovernment.grow(TestDatabase.server().superuser(portal.database()), KOTA_MOJOKERTO, COPIES_FOR_10_000);
        return Stream.concat(small.stream(), lines("10,000").stream());
    }

    private List<Line> lines(String size) {
        var shell = costOf(new Visit("shell", "mayor.35-76", SHELL, 450));
        var lines = new ArrayList<Line>();
        for (var visit : VISITS) {
            var cost = costOf(visit);
            var name = visit.name() + " of " + size + ": ";
            lines.add(line(name + "heap", "kB", cost, shell, Cost::heap, visit.heapGoal()));
            lines.add(line(name + "opening", "kB", cost, shell, Cost::opening, 60));
            lines.add(line(name + "opening", "ms", cost, shell, Cost::time, 1000));
            if (visit.click().isPresent()) {
                lines.add(
                        line(name + "click", "kB", cost, shell, it -> it.click().bytes(), 5));
                lines.add(line(
                        name + "click",
                        "ms of cpu",
                        cost,
                        shell,
                        it -> it.click().cpu(),
                        20));
                lines.add(line(
                        name + "click",
                        "statements",
                        cost,
                        shell,
                        it -> it.click().statements(),
                        15));
            }
        }
        return lines;
    }

    private static Line line(String name, String unit, Cost cost, Cost shell, ToDoubleFunction<Cost> of, double goal) {
        return new Line(name, unit, of.applyAsDouble(cost), of.applyAsDouble(shell), "shell", VALUE, Goal.atMost(goal));
    }

    private Cost costOf(Visit visit) {
        try (var person = chromium.person()) {
            person.signsIn(visit.account(), "/choose");
            var path = visit.path().equals("sheet") ? draft(person) : visit.path();
            person.opens(path); // classes are loaded, caches filled
            var opening = bytes(person.page(), () -> person.opens(path));
            var open = open(person, path);
            var click = visit.click().isPresent() ? clicks(person.page(), visit) : Click.NONE;
            return new Cost(open.heap(), opening, open.time(), click);
        }
    }

    /**
     * The browser is driven from this process, which keeps a part of each page for it. That part stays when the pages are
     * left, so it is in neither of what is compared.
     */
    private Open open(Person person, String path) {
        var pages = new ArrayList<Page>();
        var times = new ArrayList<Long>();
        for (int page = 0; page < PAGES; page++) {
            var began = System.nanoTime();
            pages.add(person.opensAnother(path));
            times.add(System.nanoTime() - began);
        }
        var kept = OpenUis.count(portal.context());
        var open = usedHeap();
        pages.forEach(it -> it.navigate("about:blank"));
        person.page().waitForTimeout(3_000); // a busy browser takes its time to say that it has left
        var left = kept - OpenUis.count(portal.context());
        var heap = (open - usedHeap()) / 1024.0 / left;
        pages.forEach(Page::close);
        return new Open(heap, times.stream().sorted().toList().get(PAGES / 2) / 1e6);
    }

    private Click clicks(Page page, Visit visit) {
        var statements = portal.bean(CountedStatements.class);
        var bytes = 0.0;
        visit.clickOn(page);
        page.waitForTimeout(500);
        var cpu = machine.getProcessCpuTime();
        var prepared = statements.prepared();
        for (int click = 0; click < CLICKS; click++) {
            var answered = bytes(page, () -> visit.clickOn(page));
            if (answered == 0) {
                throw new IllegalStateException("Nothing followed a click on the page " + visit.name());
            }
            bytes += answered;
        }
        return new Click(
                bytes / CLICKS,
                (machine.getProcessCpuTime() - cpu) / 1e6 / CLICKS,
                (statements.prepared() - prepared) / (double) CLICKS);
    }

    /** The kilobytes of Vaadin's answers, as they came over the wire. */
    private static double bytes(Page page, Runnable work) {
        var finished = new ArrayList<Request>();
        Consumer<Request> listener = finished::add;
        page.onRequestFinished(listener);
        work.run();
        page.waitForTimeout(700); // what a click makes follow comes within
        page.offRequestFinished(listener);
        return finished.stream()
                        .filter(it -> it.url().contains("v-r="))
                        .mapToLong(it -> it.sizes().responseBodySize)
                        .sum()
                / 1024.0;
    }

    /** A sheet on which the operator may choose levels, which its keys promise then. */
    private static String draft(Person operator) {
        var drafts = "/innovations?state=DRAFT";
        for (int line = 0; ; line++) {
            var titles = operator.opens(drafts).locator(".li-line-title");
            titles.first().waitFor();
            click(titles.nth(line));
            operator.page().locator(".li-sheet-keys").waitFor();
            if (operator.page().locator(".li-sheet-keys [data-key='1']").count() > 0) {
                return operator.path();
            }
        }
    }

    private static void choosesLevel(Page page) {
        if (page.locator("#SID-16 .li-indicator-panel").count() == 0) {
            click(page.locator("#SID-16 .li-indicator-summary"));
            page.locator("#SID-16 vaadin-radio-button").first().waitFor();
        }
        click(page.locator("#SID-16 vaadin-radio-button:not([checked]) input").first());
    }

    /** Whatever stands before it, the sheet's head for example. */
    private static void click(Locator element) {
        element.evaluate("it => it.click()");
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() throws SQLException {
        chromium.close();
        portal.afterAll(null);
    }
}
