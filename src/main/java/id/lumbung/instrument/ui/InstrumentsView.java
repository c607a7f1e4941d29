package id.lumbung.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lumbung.instrument.InstrumentShelf;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.security.Permission;
import id.lumbung.ui.Choice;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.PageHeader;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Provider;

/** The instrument to read, in any of its versions; for the platform's staff also its packs. */
@Route(value = InstrumentNavigation.INSTRUMENTS, layout = MainLayout.class)
@Prototype
@NeedsPermission(Permission.INSTRUMENT_READ)
@MenuEntry(section = MenuSection.DOCUMENTS, order = 50, icon = LiIcon.SCROLL_TEXT, key = "instrument.title")
class InstrumentsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 200;

    private final transient InstrumentShelf shelf;
    private final transient Provider<PacksPane> packs;
    private final boolean mayPublish;
    private final Div body = new Div();
    private transient Instrument instrument;
    private transient InstrumentAddress address = InstrumentAddress.of(QueryParameters.empty());

    InstrumentsView(InstrumentShelf shelf, Provider<PacksPane> packs, Access access) {
        this.shelf = shelf;
        this.packs = packs;
        mayPublish = access.may(Permission.INSTRUMENT_PUBLISH);
        instrument = shelf.iid();
        addClassName("li-stack");
        body.addClassName("li-stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("instrument.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = InstrumentAddress.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new PageHeader(getPageTitle())
                .withMeta(
                        instrument.name().in(getLocale()),
                        instrument.owner(),
                        instrument.purpose().in(getLocale())));
        if (mayPublish) {
            add(parts());
        }
        add(body);
        show();
    }

    private FilterChips<Boolean> parts() {
        var parts = new FilterChips<Boolean>(getTranslation("instrument.parts"), it -> {
            address = address.withPacks(it);
            instrument = shelf.iid();
            showAddress();
            show();
        });
        parts.withChoice(false, getTranslation("instrument.parts.guide"));
        parts.withChoice(true, getTranslation("instrument.parts.packs"));
        parts.choose(address.packs());
        return parts;
    }

    private void show() {
        body.removeAll();
        if (mayPublish && address.packs()) {
            var pane = packs.get();
            pane.show(instrument.code());
            body.add(pane);
        } else {
            guide(address.in(instrument));
        }
    }

    private void guide(InstrumentVersion version) {
        var guide = new Guide(instrument, version, it -> {
            address = address.withIndicator(it);
            showAddress();
        });
        guide.search(address.words());
        var columns = new Div(guide, new VersionSettings(instrument, version));
        columns.addClassName("li-columns");
        body.add(filters(version, guide));
        instrument.revisions(version.code()).reversed().stream()
                .flatMap(it -> DifferencePanel.ofRevision(instrument, it).stream())
                .forEach(body::add);
        body.add(columns);
        address.indicator().ifPresent(guide::open);
    }

    private Component filters(InstrumentVersion version, Guide guide) {
        var filters = new Div(versions(version), search(guide));
        filters.addClassName("li-guide-filters");
        Drafts.passing(filters);
        return filters;
    }

    private Component versions(InstrumentVersion shown) {
        var retired = shelf.retired(instrument.code());
        var versions = new Choice<InstrumentVersion>();
        versions.setLabel(getTranslation("instrument.guide.version"));
        versions.setItems(instrument.revisions().reversed());
        versions.setItemLabelGenerator(it -> retired.contains(it.code())
                ? getTranslation("instrument.guide.retired", VersionWords.of(it))
                : VersionWords.of(it));
        versions.setValue(shown);
        versions.addValueChangeListener(it -> {
            address = address.withVersion(it.getValue());
            showAddress();
            show();
        });
        return versions;
    }

    private Component search(Guide guide) {
        var words = new TextField(getTranslation("instrument.guide.search"));
        words.setPlaceholder(getTranslation("instrument.guide.search.example"));
        words.setPrefixComponent(LiIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setValue(address.words());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("li-guide-words");
        words.addValueChangeListener(it -> {
            address = address.withWords(it.getValue());
            guide.search(it.getValue());
            showAddress();
        });
        return words;
    }

    private void showAddress() {
        PageAddress.show(address.toLocation(), DifferencePanel.KIND);
    }
}
