package id.lumbung;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.benchmark.Published;
import id.lumbung.instrument.AssumedPack;
import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.planning.LeverSample;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.CategoryBadge;
import id.lumbung.ui.CategoryMark;
import id.lumbung.ui.CategoryRail;
import id.lumbung.ui.Figure;
import id.lumbung.ui.IndexChart;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.ScoreRail;
import id.lumbung.ui.ZoneBadge;
import id.lumbung.ui.ZoneBar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every figure on every page that rests on a doubtful fact says so beside it, or in the head of its page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssumedViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    /** Pages that are about the facts themselves and say of each how sure it is, and those that show no figure of ours. */
    private static final Set<String> OF_FACTS = Set.of("instruments");

    private static final Set<String> DAYS =
            Set.of("li-lever-effort", "li-found-plan", "li-effort-days", "li-shortfall", "li-plan-what");

    /** What a region published does not say by which limits its innovations are in zones. */
    private static final String PUBLISHED = "li-region";

    private static final SampleGovernment CITY = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);

    private static String innovation = "";

    private final Set<String> met = new TreeSet<>();

    @BeforeAll
    static void something_is_entered_and_published() {
        innovation = new LeverSample(PORTAL, KOTA_MOJOKERTO)
                .enter()
                .innovations()
                .getFirst()
                .profile()
                .id();
        new Published(PORTAL).with(KOTA_MOJOKERTO, 2026, "82.36");
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @Test
    void where_every_fact_is_doubted_every_figure_says_so() throws FlawedDocumentException {
        AssumedPack.doubtful(PORTAL);
        CITY.limits(ZoneRule.STANDARD.standardValue(), ZoneRule.STANDARD.yellowFrom());

        var silent = new ArrayList<String>();
        walk(page -> everything().forEach(it -> doubts(it).ifPresent(facts -> {
            met.add(it.getClass().getSimpleName());
            if (!isSaid(it, facts)) {
                silent.add(page + ": " + it.getClass().getSimpleName() + " rests on " + facts);
            }
        })));

        assertThat(silent).isEmpty();
        assertThat(met)
                .as("a figure of each kind was met")
                .contains("CategoryBadge", "CategoryRail", "Figure", "IndexChart")
                .contains("ZoneBadge", "ZoneBar", "ScoreRail");
    }

    @Test
    void where_no_fact_is_doubted_no_page_says_so() throws FlawedDocumentException {
        AssumedPack.sure(PORTAL);
        CITY.limits(105, 90);

        var said = new ArrayList<String>();
        walk(page -> everything()
                .filter(AssumedMark.class::isInstance)
                .forEach(it ->
                        said.add(page + ": " + ((AssumedMark) it).assumed().facts())));

        assertThat(said).isEmpty();
    }

    /** Opens every page there is, with an innovation where it wants one. */
    private void walk(Consumer<String> look) {
        var pages = new LinkedHashSet<String>();
        for (var route : RouteConfiguration.forSessionScope().getAvailableRoutes()) {
            Stream.concat(
                            Stream.of(route.getTemplate()),
                            route.getRouteAliases().stream().map(it -> it.getTemplate()))
                    .map(it -> it.replaceAll(":innovation[^/]*", innovation))
                    .filter(it -> !it.contains(":") && !OF_FACTS.contains(it))
                    .forEach(pages::add);
        }
        pages.addAll(List.of("derivation?year=2026&zone=RED", "compare?version=2027", "province?region=35.76"));
        assertThat(pages).hasSizeGreaterThan(12);
        for (var page : pages) {
            if (page.startsWith("province")) {
                CurrentActor.call(Actors.mayEverything(JAWA_TIMUR), () -> {
                    opens(page);
                    look.accept(page);
                    return page;
                });
            } else {
                opens(page);
                look.accept(page);
            }
        }
    }

    /** The doubtful facts a component rests on; nothing where it is no figure. */
    private static Optional<Set<String>> doubts(Component it) {
        var version = PORTAL.bean(Instruments.class).version("IID", "2026");
        var facts =
                switch (it) {
                    case CategoryBadge _, CategoryMark _, CategoryRail _ -> Assumed.of(version, FigureKind.CATEGORY);
                    case IndexChart _ -> Assumed.of(version, FigureKind.INDEX);
                    case Figure _ -> Assumed.of(version, FigureKind.POINTS);
                    case ZoneBar bar when isIn(bar, PUBLISHED) -> Assumed.NOTHING;
                    case ZoneBadge _, ZoneBar _, ScoreRail _ -> Assumed.of(ZoneRule.STANDARD);
                    case HasStyle styled
                    when styled.getClassNames().stream().anyMatch(DAYS::contains) ->
                        Assumed.of(version, FigureKind.DAYS);
                    default -> Assumed.NOTHING;
                };
        return facts.facts().isEmpty()
                ? Optional.empty()
                : Optional.of(facts.facts().keySet());
    }

    private static boolean isSaid(Component figure, Set<String> facts) {
        return Stream.concat(groups(figure), everything().filter(PageHeader.class::isInstance))
                .flatMap(AssumedViewTest::below)
                .filter(AssumedMark.class::isInstance)
                .anyMatch(it -> ((AssumedMark) it).assumed().facts().keySet().containsAll(facts));
    }

    /** What holds a figure together with others. */
    private static Stream<Component> groups(Component figure) {
        return Stream.iterate(Optional.of(figure), it -> it.isPresent(), it -> it.orElseThrow()
                        .getParent())
                .map(it -> it.orElseThrow())
                .filter(it -> it instanceof Card || it instanceof Dialog || it instanceof Section);
    }

    private static Stream<Component> everything() {
        return UI.getCurrent().getChildren().flatMap(AssumedViewTest::below);
    }

    private static Stream<Component> below(Component top) {
        var all = new ArrayList<Component>();
        collect(top.getElement(), all);
        return all.stream();
    }

    /** Also what stands in a slot, which a component does not count among its children. */
    private static void collect(Element element, List<Component> all) {
        element.getComponent().ifPresent(all::add);
        element.getChildren().forEach(it -> collect(it, all));
    }

    private static boolean isIn(Component component, String className) {
        return Stream.iterate(component.getParent(), it -> it.isPresent(), it -> it.orElseThrow()
                        .getParent())
                .anyMatch(it -> it.orElseThrow() instanceof HasStyle styled && styled.hasClassName(className));
    }
}
