package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.Claim;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.Measurement;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.ui.EvidencePanel;
import id.lumbung.instrument.ui.InstrumentNavigation;
import id.lumbung.shared.ConflictException;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.List;
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
            confirm("reopen", () -> changeNow(change, true), this::refresh);
        } else {
            changeNow(change, false);
        }
    }

    private void changeNow(Change change, boolean reopen) {
        try {
            change.make(reopen);
        } catch (ConflictException conflict) {
            Notices.failed(I18NProvider.translate(
                    "assessment.sheet.conflict",
                    conflict.by(),
                    Numbers.current().time(conflict.at())));
        } finally {
            refresh();
        }
    }

    private void confirm(String question, Command yes, Command no) {
        var key = "assessment.sheet.confirm." + question;
        var dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key));
        dialog.setText(I18NProvider.translate(key + ".text", page.shown().sendable()));
        dialog.setConfirmText(I18NProvider.translate(key + ".yes"));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("ui.cancel"));
        dialog.addConfirmListener(_ -> yes.execute());
        dialog.addCancelListener(_ -> no.execute());
        dialog.open();
    }
}
