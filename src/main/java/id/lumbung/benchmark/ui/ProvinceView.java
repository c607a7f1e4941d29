package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.benchmark.ProvinceRanking;
import id.lumbung.benchmark.RankedRegion;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.security.Permission;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ShellInfo;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ranking of a province's regions, and beside it the region that is selected; the selection is in the address. */
@Route(value = "province", layout = MainLayout.class)
@Prototype
@NeedsPermission(Permission.PROVINCE_READ)
@MenuEntry(section = MenuSection.PROVINCE, order = 20, icon = LiIcon.MAP, key = "benchmark.province.menu")
class ProvinceView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** On a phone it opens far below the list in which the region was chosen. */
    private static final String INTO_SIGHT = """
            setTimeout(() => {
              if (this.getBoundingClientRect().top > innerHeight - 100) {
                this.tabIndex = -1;
                this.scrollIntoView({block: 'start'});
                this.focus({preventScroll: true});
              }
            })""";

    private static final String REGION = "region";

    private final transient ProvinceRanking ranking;
    private final transient Clock clock;
    private final Div rail = new Div();
    private transient List<RankedRegion> regions = List.of();
    private final transient InstrumentFacts facts;
    private final RankingGrid grid;

    ProvinceView(ProvinceRanking ranking, InstrumentFacts facts, Clock clock) {
        this.ranking = ranking;
        this.clock = clock;
        this.facts = facts;
        this.grid = new RankingGrid(facts, this::select);
        addClassName("li-stack");
        rail.addClassName("li-stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("benchmark.province.title", provinceName());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = ShellInfo.current().map(ShellInfo::period).orElseGet(() -> Year.now(clock)
                .getValue());
        regions = ranking.ofYear(year);
        removeAll();
        var chips = chips();
        add(header(year), chips, body());
        show(Objects.requireNonNull(chips.chosen()));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REGION)
                .flatMap(this::regionOf)
                .ifPresent(this::show);
    }

    private PageHeader header(int year) {
        var header = new PageHeader(getPageTitle())
                .withMeta(
                        getTranslation("benchmark.province.regions", regions.size()),
                        getTranslation("benchmark.province.year", Integer.toString(year)));
        AssumedMark.of(assumed()).ifPresent(header::withMeta);
        newest().ifPresent(it -> header.withMeta(
                getTranslation("benchmark.asOf", Numbers.current().moment(it))));
        if (ShellInfo.current().filter(ShellInfo::exampleData).isPresent()) {
            header.withMeta(notOfficial());
        }
        return header;
    }

    private Span notOfficial() {
        var words = new Span(getTranslation("benchmark.province.notOfficial"));
        words.addClassName("li-not-official");
        return words;
    }

    /** Regions may have published under revisions of which other facts are doubtful. */
    private Assumed assumed() {
        return regions.stream()
                .filter(RankedRegion::published)
                .map(it -> facts.assumed(
                        Objects.requireNonNull(it.instrumentVersion()),
                        Objects.requireNonNull(it.instrumentRevision())))
                .distinct()
                .reduce(Assumed.NOTHING, Assumed::and);
    }

    private Optional<Instant> newest() {
        return regions.stream()
                .map(RankedRegion::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private FilterChips<Kind> chips() {
        var chips = new FilterChips<Kind>(getTranslation("benchmark.province.kinds"), this::show);
        for (var kind : Kind.values()) {
            chips.withChoice(
                    kind,
                    getTranslation("benchmark.kind." + kind),
                    regions.stream().filter(kind::includes).count());
        }
        return chips.inAddress("kind");
    }

    private void show(Kind kind) {
        grid.show(regions.stream().filter(kind::includes).toList());
    }

    private Div body() {
        var panel = new Panel(getTranslation("benchmark.ranking.title"))
                .withSubtitle(getTranslation("benchmark.ranking.subtitle"))
                .flush();
        panel.add(
                regions.stream().anyMatch(RankedRegion::published)
                        ? grid
                        : new EmptyState(
                                LiIcon.INBOX,
                                getTranslation("benchmark.ranking.empty"),
                                getTranslation("benchmark.ranking.emptyHint"),
                                null));
        var body = new Div(panel, rail);
        body.addClassName("li-columns");
        return body;
    }

    private void select(RankedRegion region) {
        show(region);
        PageAddress.put(REGION, region.code());
    }

    private void show(RankedRegion region) {
        rail.removeAll();
        var panel = new RegionPanel(region, facts);
        rail.add(panel);
        panel.getElement().executeJs(INTO_SIGHT);
        grid.mark(region);
    }

    private Optional<RankedRegion> regionOf(String code) {
        return regions.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static String provinceName() {
        return ShellInfo.current().map(ShellInfo::name).orElse("");
    }

    /** Which regions are shown. */
    private enum Kind {
        ALL,
        KABUPATEN,
        KOTA;

        boolean includes(RankedRegion region) {
            return this == ALL || name().equals(region.kind());
        }
    }
}
