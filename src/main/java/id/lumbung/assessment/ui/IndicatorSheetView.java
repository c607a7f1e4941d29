package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.Claim;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.RowLock;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.ui.EvidencePanel;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The indicator sheet of an innovation: what is claimed, what proves it, what was accepted, what is missing. */
@Route(value = AssessmentNavigation.SHEET, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class IndicatorSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail, SheetCommands {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient SheetSubmission submission;
    private final transient LevelGains levelGains;
    private final transient EvidenceService evidence;
    private transient @Nullable Parts parts;

    /** What a page consists of, with the sheet it shows. */
    private record Parts(SheetDetail detail, SheetHead head, SheetSections sections, SheetRail rail) {}

    IndicatorSheetView(
            SheetService sheets, SheetSubmission submission, LevelGains levelGains, EvidenceService evidence) {
        this.sheets = sheets;
        this.submission = submission;
        this.levelGains = levelGains;
        this.evidence = evidence;
        addClassName("li-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("innovation").orElse("");
        var detail = sheets.open(parse(id));
        var head = new SheetHead(detail, this::submit, () -> UI.getCurrent().navigate(profilePath()));
        var sections = new SheetSections(detail, this, this::evidenceOf);
        var rail = new SheetRail(sections::open);
        rail.show(detail);
        var columns = new Div(sections, rail);
        columns.addClassName("li-columns");
        parts = new Parts(detail, head, sections, rail);
        removeAll();
        add(head, columns);
    }

    @Override
    public String getPageTitle() {
        return parts == null ? getTranslation("assessment.list.title") : SheetHead.titleOf(parts.detail());
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("assessment.list.title"), AssessmentNavigation.LIST),
                new Crumb(getPageTitle()));
    }

    @Override
    public void claim(SheetRow row, @Nullable String basis, int level) {
        if (row.lock() == RowLock.DECIDED) {
            confirm("reopen", () -> claimNow(row, basis, level, true), this::refresh);
        } else {
            claimNow(row, basis, level, false);
        }
    }

    @Override
    public List<BigDecimal> gains(SheetRow row) {
        return levelGains.of(shown().detail().head().id(), row.indicator().code());
    }

    @Override
    public void refresh() {
        var now = shown();
        var detail = sheets.open(now.detail().head().id());
        parts = new Parts(detail, now.head(), now.sections(), now.rail());
        now.head().show(detail);
        now.sections().show(detail);
        now.rail().show(detail);
    }

    private void claimNow(SheetRow row, @Nullable String basis, int level, boolean reopen) {
        try {
            var answer = row.answer();
            var claim = new Claim(row.indicator().code(), basis, level, answer.version(), reopen);
            sheets.claim(answer.key().sheetId(), claim);
        } catch (ConflictException conflict) {
            Notices.failed(getTranslation(
                    "assessment.sheet.conflict",
                    conflict.by(),
                    Numbers.current().time(conflict.at())));
        } finally {
            refresh();
        }
    }

    private void submit() {
        confirm(
                "submit",
                () -> {
                    submission.submit(shown().detail().sheet().id());
                    refresh();
                    Notices.done(getTranslation("assessment.sheet.sent"));
                },
                () -> {});
    }

    private void confirm(String question, Runnable yes, Runnable no) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("assessment.sheet.confirm." + question));
        dialog.setText(getTranslation(
                "assessment.sheet.confirm." + question + ".text",
                shown().detail().sendable()));
        dialog.setConfirmText(getTranslation("assessment.sheet.confirm." + question + ".yes"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.addConfirmListener(_ -> yes.run());
        dialog.addCancelListener(_ -> no.run());
        dialog.open();
    }

    private Component evidenceOf(SheetRow row) {
        var place = new EvidencePlace(
                row.answer().key().sheetId(),
                row.indicator().code(),
                row.indicator().formats());
        var open = row.lock() == RowLock.FREE || row.lock() == RowLock.DECIDED;
        return new EvidencePanel(evidence, place, !open, this::refresh);
    }

    private Parts shown() {
        if (parts == null) {
            throw new IllegalStateException("No sheet is shown yet");
        }
        return parts;
    }

    private String profilePath() {
        return AssessmentNavigation.sheetPath(shown().detail().head().id()) + "/profile";
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("innovation", id);
        }
    }
}
