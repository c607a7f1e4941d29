package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.demo.DemoData;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationList;
import id.lumbung.listing.InnovationOrder;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How many nodes the portal keeps for a page that is open. A node costs some 400 bytes with what belongs to it, and is
 * nearly all that a page costs; what that comes to in memory is measured by {@code ./lumbung bench ui}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageNodesTest extends ViewTest {
    private static final int MOST = 850;

    /** The list is what people open most; two whole portfolios side by side take more than any other page. */
    private static final Map<String, Integer> OTHERS = Map.of("innovations", 200, "compare", 1_100);

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void a_government_as_it_is() {
        new DemoData(PORTAL.context()).load(Map.of(KOTA_MOJOKERTO.code(), "Kota Mojokerto"), _ -> {});
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
    void no_page_keeps_more_nodes_than_its_memory_allows() {
        var nodes = new TreeMap<String, Integer>();
        Stream.concat(pages(), Stream.of(sheet())).forEach(it -> nodes.put(it, opened(it)));

        assertThat(nodes).hasSizeGreaterThan(10).allSatisfy((page, count) -> assertThat(count)
                .as("%s of %s", page, nodes)
                .isLessThan(OTHERS.getOrDefault(page, MOST)));
    }

    /** All whose address names nothing. */
    private static Stream<String> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(it -> it.getParentLayouts().contains(MainLayout.class))
                .map(RouteData::getTemplate)
                .filter(it -> !it.contains(":"));
    }

    private static String sheet() {
        return AssessmentNavigation.sheetPath(PORTAL.bean(InnovationList.class)
                .find(InnovationFilter.ALL, InnovationOrder.LAST_CHANGED, 0, 1)
                .getFirst()
                .id());
    }

    private static int opened(String page) {
        opens(page);
        var nodes = new AtomicInteger();
        var tree = UI.getCurrent().getInternals().getStateTree();
        tree.runExecutionsBeforeClientResponse();
        tree.getRootNode().visitNodeTree(_ -> nodes.incrementAndGet());
        return nodes.get();
    }
}
