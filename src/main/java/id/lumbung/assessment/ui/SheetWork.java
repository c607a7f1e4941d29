package id.lumbung.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.lumbung.assessment.Claim;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.Measurement;
import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.ui.EvidencePanel;
import id.lumbung.instrument.ui.InstrumentNavigation;
import id.lumbung.shared.ConflictException;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people do on the page of a sheet: claim, measure, prove, send; asking first where that undoes something. */
class SheetWork implements SheetCommands {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient SheetSubmission submission;
    private final transient EvidenceService evidence;
    private final SheetPage page;

    SheetWork(SheetService sheets, SheetSubmission submission, EvidenceService evidence, SheetPage page) {
        this.sheets = sheets;
        this.submission = submission;
        this.evidence = evidence;
        this.page = page;
    }

    @Override
    public void claim(SheetRow row, @Nullable String basis, int level) {
        var answer = row.answer();
        change(
                row,
                reopen -> sheets.claim(
                        answer.key().sheetId(),
                        new Claim(row.indicator().code(), basis, level, answer.version(), reopen)));
    }

    /** Another basis gives the levels another meaning, so none is claimed under it yet. */
    @Override
    public void measureBy(SheetRow row, String basis) {
        var dropped = row.answer().claimedLevel();
        if (dropped == 0) {
            claim(row, basis, 0);
            return;
        }
        var text = translate(
                "assessment.sheet.confirm.basis.text",
                dropped,
                row.indicator()
                        .basis(Objects.toString(row.answer().basis()))
                        .map(it -> it.name().in(UI.getCurrent().getLocale()))
                        .orElse(""));
        var decided = row.lock() == RowLock.DECIDED;
        var answer = row.answer();
        Confirm.ofLoss(
                        translate("assessment.sheet.confirm.basis"),
                        decided ? text + " " + translate("assessment.sheet.confirm.reopen.text") : text,
                        translate("assessment.sheet.confirm.basis.yes"),
                        () -> changeNow(
                                reopen -> sheets.claim(
                                        answer.key().sheetId(),
                                        new Claim(row.indicator().code(), basis, 0, answer.version(), reopen)),
                                decided))
                .orElse(this::refresh)
                .open();
    }

    @Override
    public void clear(SheetRow row) {
        var before = row.answer();
        change(row, reopen -> {
            sheets.clear(before.key().sheetId(), row.indicator().code(), before.version(), reopen);
            Notices.done(
                    translate(
                            "assessment.sheet.cleared",
                            row.indicator().number() + row.indicator().sub()),
                    () -> restore(before));
        });
    }

    /** Claims again what was cleared, on the row as it is now. */
    private void restore(SheetAnswer cleared) {
        page.shown().row(cleared.indicator()).ifPresent(now -> {
            if (now.answer().claimedLevel() > 0) {
                Notices.failed(translate("assessment.sheet.cleared.since"));
            } else if (cleared.value() != null) {
                measure(now, cleared.value());
            } else {
                claim(now, cleared.basis(), cleared.claimedLevel());
            }
        });
    }

    @Override
    public void measure(SheetRow row, @Nullable BigDecimal value) {
        var answer = row.answer();
        change(
                row,
                reopen -> sheets.measure(
                        answer.key().sheetId(),
                        new Measurement(row.indicator().code(), value, answer.version(), reopen)));
    }

    @Override
    public List<Gain> gains(SheetRow row) {
        return page.gains(row);
    }

    @Override
    public String guide(SheetRow row) {
        return InstrumentNavigation.indicatorPath(
                page.shown().version(), row.indicator().code());
    }

    @Override
    public String derivation(SheetRow row) {
        return SheetAddress.derivation(page.shown(), row.indicator().code());
    }

    @Override
    public String gainDerivation(SheetRow row, int level) {
        return SheetAddress.gainDerivation(page.shown(), row.indicator().code(), level);
    }

    @Override
    public void refresh() {
        page.refresh();
    }

    @Override
    public void withdraw(SheetRow row) {
        var answer = row.answer();
        changeNow(
                _ -> submission.withdraw(answer.key().sheetId(), row.indicator().code(), answer.version()), false);
    }

    /** What proves a row, and where more of it is put. */
    Component evidenceOf(SheetRow row) {
        var place = new EvidencePlace(
                row.answer().key().sheetId(),
                row.indicator().code(),
                row.indicator().formats());
        return new EvidencePanel(evidence, place, !row.lock().isOpen(), this::refresh);
    }

    /** A change of a row that is made anew when its decision was. */
    private interface Change {
        void make(boolean reopen);
    }

    private void change(SheetRow row, Change change) {
        if (row.lock() == RowLock.DECIDED) {
            Confirm.of(
                            translate("assessment.sheet.confirm.reopen"),
                            translate("assessment.sheet.confirm.reopen.text"),
                            translate("assessment.sheet.confirm.reopen.yes"),
                            () -> changeNow(change, true))
                    .orElse(this::refresh)
                    .open();
        } else {
            changeNow(change, false);
        }
    }

    private void changeNow(Change change, boolean reopen) {
        Notices.outdate();
        try {
            change.make(reopen);
        } catch (ConflictException conflict) {
            Notices.failed(translate(
                    "assessment.sheet.conflict",
                    conflict.by(),
                    Numbers.current().time(conflict.at())));
        } finally {
            refresh();
        }
    }
}
