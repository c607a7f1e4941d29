package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.Receipts;
import id.lumbung.assessment.Sending;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.ShellInfo;
import id.lumbung.ui.Slot;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The government's own indicators: measured or claimed, proven, sent and verified like those of an innovation. */
@Route(value = AssessmentNavigation.OWN, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
@MenuEntry(section = MenuSection.ASSESSMENT, order = 30, icon = LiIcon.LANDMARK, key = "assessment.own.title")
class GovernmentIndicatorsView extends Div implements BeforeEnterObserver, HasDynamicTitle, SheetPage {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient LevelGains levelGains;
    private transient @Nullable Parts parts;

    /** What the page consists of, with the sheet it shows. */
    private record Parts(
            GovernmentSheet sheet,
            SheetHead head,
            OwnFigures figures,
            SheetSections sections,
            Slot room,
            HistoryPanel history) {

        Parts show(GovernmentSheet now) {
            head.show(now);
            figures.show(now);
            sections.show(now);
            room.show(RoomPanel.facts(now), () -> new RoomPanel(now, sections::open));
            history.show(now.events());
            return new Parts(now, head, figures, sections, room, history);
        }
    }

    GovernmentIndicatorsView(
            SheetService sheets,
            SheetSubmission submission,
            Receipts receipts,
            LevelGains levelGains,
            EvidenceService evidence,
            Access access) {
        this.sheets = sheets;
        this.levelGains = levelGains;
        addClassName("li-sheet");
        sheets.openOwn()
                .ifPresentOrElse(
                        it -> build(
                                it, receipts.of(it.sheet().id()), new SheetWork(sheets, submission, evidence, this)),
                        () -> add(new PageHeader(getPageTitle()), new NoPeriod(access)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (parts != null) {
            parts.sections().begin(event.getLocation().getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.own.title");
    }

    @Override
    public SheetContent shown() {
        return parts().sheet();
    }

    @Override
    public List<Gain> gains(SheetRow row) {
        return levelGains.ofOwn(row.indicator().code());
    }

    @Override
    public void refresh() {
        parts = parts().show(sheets.openOwn().orElseThrow());
    }

    private void build(GovernmentSheet sheet, List<Sending> sendings, SheetWork work) {
        var owner = ShellInfo.current().map(ShellInfo::name).orElse("");
        var figures = new OwnFigures();
        var head = new SheetHead(getPageTitle(), owner, sheet, figures);
        var sections = new SheetSections(sheet, work, work::evidenceOf);
        var room = new Slot();
        var history = new HistoryPanel(sheet.version());
        var rail = new Aside(room);
        rail.addClassName("li-stack");
        if (!sendings.isEmpty()) {
            rail.add(new SendingsPanel(sheet, sendings));
        }
        rail.add(history);
        var columns = new Div(sections, rail);
        columns.addClassName("li-columns");
        add(head, columns);
        parts = new Parts(sheet, head, figures, sections, room, history).show(sheet);
    }

    private Parts parts() {
        if (parts == null) {
            throw new IllegalStateException("There is no sheet to show");
        }
        return parts;
    }
}
