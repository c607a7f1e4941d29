package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import id.lumbung.instrument.VersionEffects;
import id.lumbung.instrument.VersionEffects.Effect;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Restatement;
import id.lumbung.ui.CategoryMark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** What a version would make of the figures governments published last, and what these figures cannot tell. */
class EffectPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 800;
    private static final int PAGE = 50;

    private final transient Numbers numbers = Numbers.current();
    private final transient InstrumentVersion version;
    private final Grid<Effect> grid = new Grid<>();
    private final List<Grid.Column<Effect>> wide;

    EffectPanel(VersionEffects effects, InstrumentVersion version) {
        super("");
        this.version = version;
        setTitle(getTranslation("instrument.effect.title", VersionWords.of(version)), 2);
        withSubtitle(getTranslation("instrument.effect.hint"));
        AssumedMark.of(Assumed.of(version, FigureKind.CATEGORY)).ifPresent(this::withRemark);
        flush();
        grid.addThemeNames("no-border");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addClassName("li-effect-grid");
        grid.setEmptyStateComponent(new Paragraph(getTranslation("instrument.effect.empty")));
        grid.addComponentColumn(this::government)
                .setHeader(getTranslation("instrument.effect.government"))
                .setWidth("11rem")
                .setFlexGrow(1);
        var published = grid.addComponentColumn(this::published)
                .setHeader(getTranslation("instrument.effect.published"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::restated)
                .setHeader(getTranslation("instrument.effect.restated", VersionWords.of(version)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("13rem")
                .setFlexGrow(0);
        var category = grid.addComponentColumn(this::category)
                .setHeader(getTranslation("instrument.effect.category"))
                .setWidth("13rem")
                .setFlexGrow(0);
        var unseen = grid.addComponentColumn(this::unseen)
                .setHeader(getTranslation("instrument.effect.unseen"))
                .setWidth("14rem")
                .setFlexGrow(1);
        wide = List.of(published, category, unseen);
        FetchCallback<Effect, Void> fetch = it -> effects.of(version, it.getOffset(), it.getLimit()).stream();
        grid.setItems(fetch);
        add(grid);
    }

    /** On a phone there is room for the government and its new index. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(it -> fit(it.getWindowInnerWidth()));
        var resizes = page.addBrowserWindowResizeListener(it -> fit(it.getWidth()));
        addDetachListener(detached -> {
            resizes.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int width) {
        wide.forEach(it -> it.setVisible(width >= PHONE));
    }

    private Component government(Effect effect) {
        return twoLines(effect.figures().name(), numbers.date(effect.figures().publishedAt()));
    }

    private Component published(Effect effect) {
        return twoLines(
                numbers.index(effect.figures().index()),
                VersionWords.of(effect.figures().version(), effect.figures().revision()));
    }

    private Component restated(Effect effect) {
        return effect.restated()
                .<Component>map(it -> it.exact()
                        ? twoLines(
                                numbers.index(it.lowest().index()),
                                numbers.change(
                                        it.lowest().above(effect.figures().index())))
                        : twoLines(
                                Numbers.range(
                                        numbers.index(it.lowest().index()),
                                        numbers.index(it.highest().index())),
                                getTranslation("instrument.effect.range")))
                .orElseGet(() -> new Span(getTranslation("instrument.effect.unknownVersion")));
    }

    private Component category(Effect effect) {
        var categories = new Div();
        effect.restated().ifPresent(it -> {
            var lowest = it.lowest().category();
            var highest = it.highest().category();
            categories.add(mark(highest));
            if (!lowest.equals(highest)) {
                categories.add(new Div(mark(lowest)));
            }
            if (!highest.equals(effect.figures().category())) {
                var was = new Div(getTranslation(
                        "instrument.effect.was", name(effect.figures().category())));
                was.addClassName("li-muted");
                categories.add(was);
            }
        });
        return categories;
    }

    private CategoryMark mark(String code) {
        return new CategoryMark(code, name(code));
    }

    private String name(String code) {
        return version.category(code)
                .map(Band::name)
                .map(it -> it.in(getLocale()))
                .orElse(code);
    }

    private Component unseen(Effect effect) {
        var words = new Span(effect.restated().map(Restatement::unseen).stream()
                .flatMap(it -> it.stream().sorted())
                .map(it -> getTranslation("instrument.unseen." + it))
                .collect(joining(", ")));
        words.addClassNames("li-muted", "li-effect-unseen");
        return words;
    }

    private static Div twoLines(String first, String second) {
        var below = new Div(second);
        below.addClassName("li-muted");
        return new Div(new Div(first), below);
    }
}
