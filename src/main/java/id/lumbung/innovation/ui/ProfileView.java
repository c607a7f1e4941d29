package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.AGENCY;
import static id.lumbung.innovation.core.ProfileField.STAGE;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.innovation.Innovation;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.InnovationService;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.SavedState;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profile of an innovation: read by all, written by its agency. */
@Route(value = InnovationNavigation.NEW, layout = MainLayout.class)
@RouteAlias(value = "innovations/:innovation/profile", layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient InnovationService innovations;
    private final transient Agencies agencies;
    private final SavedState saved = new SavedState();
    private transient @Nullable Innovation opened;

    ProfileView(InnovationService innovations, Agencies agencies) {
        this.innovations = innovations;
        this.agencies = agencies;
        addClassName("li-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get("innovation").ifPresentOrElse(it -> open(idOf(it)), this::begin);
    }

    @Override
    public String getPageTitle() {
        return opened == null ? getTranslation("innovation.profile.new") : nameOf(opened);
    }

    @Override
    public List<Crumb> trail() {
        var all = new Crumb(getTranslation("innovation.all"), "innovations");
        return opened == null
                ? List.of(all, new Crumb(getTranslation("innovation.profile.new")))
                : List.of(
                        all,
                        new Crumb(nameOf(opened), InnovationNavigation.sheetPath(opened.id())),
                        new Crumb(getTranslation("innovation.profile")));
    }

    private void begin() {
        opened = null;
        var mine = agencies.editable();
        if (mine.isEmpty()) {
            throw new ForbiddenException(INNOVATION_EDIT);
        }
        var only = mine.size() == 1;
        var empty = InnovationDraft.of(mine.getFirst().id(), firstStage());
        var editor = new ProfileEditor(innovations, mine, saved);
        editor.begin(only ? Set.of(AGENCY, STAGE) : Set.of(STAGE), empty);
        add(header("innovation.profile.new", only ? mine.getFirst().name() : ""), editor);
    }

    private void open(UUID id) {
        var innovation = innovations.open(id);
        var agency = agencies.open(innovation.draft().agencyId());
        opened = innovation;
        add(header("innovation.profile", agency.name()));
        if (innovations.mayEdit(agency.id())) {
            edit(innovation, agency);
        } else {
            show(innovation, agency);
        }
    }

    private void edit(Innovation innovation, Agency agency) {
        var editor = new ProfileEditor(innovations, withOthers(agency), saved);
        editor.edit(innovation);
        add(editor, new DeleteButton(innovations, innovation.id()));
    }

    private void show(Innovation innovation, Agency agency) {
        var form = new ProfileForm(innovations.rules(), List.of(agency), () -> {});
        form.fields().show(innovation.draft());
        form.fields().setReadOnly();
        add(form);
    }

    /** The innovation's own agency stands to choose even when it is no longer active. */
    private List<Agency> withOthers(Agency own) {
        return Stream.concat(Stream.of(own), agencies.editable().stream())
                .distinct()
                .toList();
    }

    private PageHeader header(String title, String agency) {
        var header = new PageHeader(getTranslation(title));
        if (!agency.isEmpty()) {
            header.withMeta(agency);
        }
        header.withMeta(getTranslation(
                "innovation.profile.instrument",
                innovations.rules().instrument().code()));
        header.addClassName("li-sticky");
        if (opened != null) {
            var sheet = new Anchor(
                    InnovationNavigation.sheetPath(opened.id()), getTranslation("innovation.profile.toSheet"));
            header.withActions(sheet);
        }
        return header.withActions(saved);
    }

    private String firstStage() {
        return innovations.rules().instrument().stages().getFirst().code();
    }

    private String nameOf(Innovation innovation) {
        var title = innovation.draft().title();
        return InnovationTitle.of(title);
    }

    private static UUID idOf(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("innovation", parameter);
        }
    }
}
