package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Access;
import id.lumbung.ui.Breadcrumb.Crumb;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Around every view: the government, the navigation, the way back and the person. */
@Prototype
@JsModule("./li-waiting.ts")
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final String place;
    private final Menu menu;
    private @Nullable String path;

    MainLayout(ShellInfo.Source source, Access access, List<MenuDetour> detours, MenuCounts counts) {
        menu = new Menu(access, detours, counts);
        var ui = UI.getCurrent();
        var info = CurrentTenant.find().map(_ -> source.current());
        info.ifPresent(it -> it.keepFor(ui));
        place = info.map(ShellInfo::name).orElseGet(() -> getTranslation("ui.tenant.platform"));
        main.getElement()
                .setAttribute("tabindex", "0"); // so that keys can scroll a page on which nothing takes the focus
        main.add(printHead(), new Drafts(access.actor()));
        setPrimarySection(Section.DRAWER);
        setI18n(ComponentTexts.appLayout());
        ComponentTexts.reconnecting(ui);
        setContent(main);
        addToNavbar(skipButton(), new TopBar(access.actor(), place, breadcrumb, ui));
        addToDrawer(head(info.map(TenantCard::new).orElseGet(TenantCard::new)), navigation());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        arriveAt(event);
        var view = event.getActiveChain().getFirst();
        breadcrumb.show(view instanceof Breadcrumb.Trail deep ? below(deep.trail()) : below(List.of(titleOf(view))));
        var title = String.join(" · ", titleOf(view).label(), place, Shell.PRODUCT);
        // Vaadin names the window after this, and by the view alone
        UI.getCurrent().beforeClientResponse(this, it -> name(it.getUI().getPage(), title));
    }

    /** In the window, and at the foot of every printed sheet. */
    private static void name(Page page, String title) {
        page.setTitle(title);
        page.executeJs("document.documentElement.style.setProperty('--li-print-foot', JSON.stringify($0))", title);
    }

    /** Another page begins at its top; going back finds the place that was left, which the browser knows. */
    private void arriveAt(AfterNavigationEvent event) {
        var before = path;
        path = event.getLocation().getPath();
        if (path.equals(before)) {
            return;
        }
        menu.recount();
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
        }
    }

    private List<Crumb> below(List<Crumb> trail) {
        return Stream.concat(Stream.of(new Crumb(place)), trail.stream()).toList();
    }

    private static Crumb titleOf(HasElement view) {
        return new Crumb(
                view instanceof HasDynamicTitle titled
                        ? titled.getPageTitle()
                        : Optional.ofNullable(view.getClass().getAnnotation(MenuEntry.class))
                                .map(it -> ((Component) view).getTranslation(it.key()))
                                .orElse(Shell.PRODUCT));
    }

    private Component navigation() {
        var navigation = new Scroller(menu);
        navigation.addClassName("li-drawer-nav");
        return navigation;
    }

    /** A button and no link: a fragment would be resolved against the base address of the page and leave it. */
    private NativeButton skipButton() {
        var skip = new NativeButton(
                getTranslation("ui.skip"), _ -> main.getElement().callJsFunction("focus"));
        skip.addClassName("li-skip");
        return skip;
    }

    /** Whose page it is, for who holds it on paper without the drawer. */
    private Component printHead() {
        var head = new Div(new Span(place), new Span(Shell.PRODUCT));
        head.addClassName("li-print-head");
        return head;
    }

    private Component head(TenantCard tenant) {
        var brand = new Div(Symbols.icon(Symbols.OWN, "brand"), new Span(Shell.PRODUCT));
        brand.addClassName("li-brand");
        var head = new com.vaadin.flow.component.html.Section(brand, tenant);
        head.setAriaLabel(getTranslation("ui.tenant"));
        return head;
    }
}
