package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.Receipts;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.MainLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicator sheet of an innovation: what is claimed, what proves it, what was accepted, what is missing. */
@Route(value = AssessmentNavigation.SHEET, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class IndicatorSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail, SheetPage {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient Receipts receipts;
    private final transient LevelGains levelGains;
    private final SheetWork work;
    private transient @Nullable Parts parts;

    /** What a page consists of, with the sheet it shows. */
    private record Parts(
            SheetDetail detail, SheetHead head, InnovationFigures figures, SheetSections sections, SheetRail rail) {

        Parts show(SheetDetail now) {
            head.show(now);
            figures.show(now);
            sections.show(now);
            rail.show(now);
            return new Parts(now, head, figures, sections, rail);
        }
    }

    IndicatorSheetView(
            SheetService sheets,
            SheetSubmission submission,
            Receipts receipts,
            LevelGains levelGains,
            EvidenceService evidence) {
        this.sheets = sheets;
        this.receipts = receipts;
        this.levelGains = levelGains;
        this.work = new SheetWork(sheets, submission, evidence, this);
        addClassName("li-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(AssessmentNavigation.INNOVATION).orElse("");
        var detail = sheets.open(AssessmentNavigation.innovation(id));
        var profile = new Button(
                getTranslation("assessment.sheet.profile"), _ -> UI.getCurrent().navigate(profilePath()));
        var figures = new InnovationFigures();
        var head = new SheetHead(titleOf(detail), detail.head().agencyName(), detail, figures, profile);
        var sections = new SheetSections(detail, work, work::evidenceOf);
        var rail = new SheetRail(detail, receipts.of(detail.sheet().id()), sections::open);
        var columns = new Div(sections, rail);
        columns.addClassName("li-columns");
        parts = new Parts(detail, head, figures, sections, rail).show(detail);
        removeAll();
        add(head, columns);
        sections.begin(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return parts == null ? getTranslation("listing.list.title") : titleOf(parts.detail());
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("listing.list.title"), AssessmentNavigation.LIST), new Crumb(getPageTitle()));
    }

    @Override
    public SheetContent shown() {
        return parts().detail();
    }

    @Override
    public List<Gain> gains(SheetRow row) {
        return levelGains.of(parts().detail().head().id(), row.indicator().code());
    }

    @Override
    public void refresh() {
        var now = parts();
        parts = now.show(sheets.open(now.detail().head().id()));
    }

    private Parts parts() {
        if (parts == null) {
            throw new IllegalStateException("No sheet is shown yet");
        }
        return parts;
    }

    static String titleOf(SheetDetail detail) {
        return InnovationTitle.of(detail.head().title());
    }

    private String profilePath() {
        return AssessmentNavigation.sheetPath(parts().detail().head().id()) + "/profile";
    }
}
