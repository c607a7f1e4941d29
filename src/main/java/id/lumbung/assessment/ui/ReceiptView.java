package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.lumbung.assessment.Receipt;
import id.lumbung.assessment.Receipt.Fate;
import id.lumbung.assessment.Receipts;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ShellInfo;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The receipt of what was sent to the verifiers: who, when, which rows at which levels, and what became of them. */
@Route(value = AssessmentNavigation.RECEIPT, layout = MainLayout.class)
@RouteAlias(value = AssessmentNavigation.OWN_RECEIPT, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient SheetSubmission submission;
    private final transient Receipts receipts;
    private final transient Numbers numbers = Numbers.current();
    private transient @Nullable SheetContent shown;

    ReceiptView(SheetService sheets, SheetSubmission submission, Receipts receipts) {
        this.sheets = sheets;
        this.submission = submission;
        this.receipts = receipts;
        addClassNames("li-stack", "li-receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = SheetAddress.named(event, sheets);
        var id = event.getRouteParameters().get(AssessmentNavigation.SENDING).orElse("");
        shown = sheet;
        show(sheet, receipt(sheet, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.receipt.title");
    }

    @Override
    public List<Crumb> trail() {
        return shown == null
                ? List.of()
                : List.of(new Crumb(SheetAddress.title(shown), SheetAddress.of(shown)), new Crumb(getPageTitle()));
    }

    /** The receipt, which has to be one of this very sheet's, though perhaps of an earlier year. */
    private Receipt receipt(SheetContent sheet, String id) {
        var receipt = receipts.open(AssessmentNavigation.id("sending", id));
        if (!receipt.isOf(sheet)) {
            throw new NotFoundException("sending", id);
        }
        return receipt;
    }

    private void show(SheetContent sheet, Receipt receipt) {
        removeAll();
        add(head(sheet, receipt), facts(sheet, receipt), rows(receipt));
    }

    private PageHeader head(SheetContent sheet, Receipt receipt) {
        var back = new Anchor(SheetAddress.of(sheet), getTranslation("assessment.submission.back"));
        back.addClassName("li-button-link");
        var print = new Button(getTranslation("assessment.receipt.print"), LiIcon.PRINTER.create());
        print.addClickListener(_ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var header = new PageHeader(getPageTitle())
                .withMeta(SheetAddress.title(sheet))
                .withActions(back, print);
        AssumedMark.of(Assumed.of(sheet.version(), FigureKind.POINTS)).ifPresent(header::withMeta);
        var current = receipt.sending().sheetId().equals(sheet.sheet().id());
        if (current && sheet.sender() && receipt.count(Fate.WAITING) > 0) {
            header.withActions(withdraw(sheet, receipt));
        }
        return header;
    }

    private Button withdraw(SheetContent sheet, Receipt receipt) {
        return new Button(getTranslation("assessment.receipt.withdraw", receipt.count(Fate.WAITING)), _ -> {
            try {
                var rows = submission.withdraw(
                        sheet.sheet().id(), receipt.sending().id());
                Notices.done(getTranslation("assessment.receipt.withdrawn", rows));
            } finally {
                show(sheet, receipts.open(receipt.sending().id()));
            }
        });
    }

    private Component facts(SheetContent sheet, Receipt receipt) {
        var sending = receipt.sending();
        var facts = new DescriptionList();
        facts.addClassName("li-receipt-facts");
        fact(facts, "who", sending.actorName());
        fact(facts, "when", numbers.moment(sending.at()));
        fact(facts, "what", SheetAddress.title(sheet));
        receipt.innovation().ifPresent(it -> fact(facts, "agency", it.agencyName()));
        ShellInfo.current().ifPresent(it -> fact(facts, "government", it.name()));
        fact(
                facts,
                "period",
                getTranslation(
                        "assessment.receipt.period.value",
                        Integer.toString(receipt.year()),
                        receipt.version().instrument(),
                        VersionWords.of(receipt.version())));
        return new Panel(getTranslation("assessment.receipt.reference", sending.reference())).with(facts);
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("assessment.receipt." + name)),
                new DescriptionList.Description(value));
    }

    private Panel rows(Receipt receipt) {
        var table = new RowTable(Stream.of("indicator", "level", "evidence", "fate"));
        receipt.lines()
                .forEach(it -> table.row(
                        RowTable.name(it.indicator()),
                        numbers.whole(it.sent().level()),
                        numbers.whole(it.sent().evidence()),
                        getTranslation("assessment.receipt.fate." + it.fate())));
        return new Panel(getTranslation(
                        "assessment.receipt.rows", receipt.lines().size()))
                .with(table)
                .flush();
    }
}
