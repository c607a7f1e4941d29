package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.Figure;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Mark;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.ShellInfo;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The government's own indicators: measured or claimed, proven, sent and verified like those of an innovation. */
@Route(value = AssessmentNavigation.OWN, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
@MenuEntry(section = MenuSection.ASSESSMENT, order = 30, icon = LiIcon.LANDMARK, key = "assessment.own.title")
class GovernmentIndicatorsView extends Div implements HasDynamicTitle, SheetPage {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient LevelGains levelGains;
    private final Aside rail = new Aside();
    private transient @Nullable Parts parts;

    /** What the page consists of, with the sheet it shows. */
    private record Parts(GovernmentSheet sheet, SheetHead head, SheetSections sections) {}

    GovernmentIndicatorsView(
            SheetService sheets,
            SheetSubmission submission,
            LevelGains levelGains,
            EvidenceService evidence,
            Access access) {
        this.sheets = sheets;
        this.levelGains = levelGains;
        addClassName("li-sheet");
        rail.addClassName("li-stack");
        sheets.openOwn()
                .ifPresentOrElse(
                        it -> build(it, new SheetWork(sheets, submission, evidence, this)),
                        () -> add(new PageHeader(getPageTitle()), new NoPeriod(access)));
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
    public List<BigDecimal> gains(SheetRow row) {
        return levelGains.ofOwn(row.indicator().code());
    }

    @Override
    public void refresh() {
        var now = parts();
        show(new Parts(sheets.openOwn().orElseThrow(), now.head(), now.sections()));
    }

    private void build(GovernmentSheet sheet, SheetWork work) {
        var owner = ShellInfo.current().map(ShellInfo::name).orElse("");
        var head = new SheetHead(getPageTitle(), owner, sheet, work::submit);
        var sections = new SheetSections(sheet, work, work::evidenceOf);
        var columns = new Div(sections, rail);
        columns.addClassName("li-columns");
        add(head, columns);
        show(new Parts(sheet, head, sections));
    }

    private void show(Parts now) {
        parts = now;
        now.head().show(now.sheet(), figures(now.sheet()));
        now.sections().show(now.sheet());
        rail.removeAll();
        rail.add(new RoomPanel(now.sheet(), now.sections()::open), new HistoryPanel(now.sheet()));
    }

    private Component[] figures(GovernmentSheet sheet) {
        return new Component[] {
            figure(Mark.VERIFIED, sheet, sheet.verified()), figure(Mark.CLAIMED, sheet, sheet.claimed())
        };
    }

    private Figure figure(Mark mark, GovernmentSheet sheet, BigDecimal points) {
        var numbers = Numbers.current();
        return new Figure(mark, mark.word(), numbers.plain(points))
                .withNote(getTranslation("assessment.own.of", numbers.plain(sheet.maximum())));
    }

    private Parts parts() {
        if (parts == null) {
            throw new IllegalStateException("There is no sheet to show");
        }
        return parts;
    }
}
