package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.Callout;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last look before a sheet is sent: what goes, what stays, and what staying costs. */
@Route(value = AssessmentNavigation.SUBMISSION, layout = MainLayout.class)
@RouteAlias(value = AssessmentNavigation.OWN_SUBMISSION, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
class SubmissionView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient SheetService sheets;
    private final transient SheetSubmission submission;
    private final transient LevelGains gains;
    private final transient Numbers numbers = Numbers.current();
    private transient @Nullable SheetContent shown;

    SubmissionView(SheetService sheets, SheetSubmission submission, LevelGains gains) {
        this.sheets = sheets;
        this.submission = submission;
        this.gains = gains;
        addClassNames("li-stack", "li-submission");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = SheetAddress.named(event, sheets);
        shown = sheet;
        var plan = SendingPlan.of(sheet);
        var missing = gains.missing(sheet);
        removeAll();
        add(head(sheet, plan));
        if (sheet.sender()) {
            plan.hindrance().map(it -> hindered(sheet, it)).ifPresent(this::add);
        } else {
            add(new Callout(Tone.INFO, getTranslation("assessment.submission.reader")));
        }
        part("going", sheet, plan.going(), missing);
        part("unproven", sheet, plan.unproven(), missing);
        part("empty", sheet, plan.empty(), missing);
        if (plan.staying().findAny().isPresent()) {
            add(sum(plan, missing));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.submission.title");
    }

    @Override
    public List<Crumb> trail() {
        return shown == null
                ? List.of()
                : List.of(new Crumb(SheetAddress.title(shown), SheetAddress.of(shown)), new Crumb(getPageTitle()));
    }

    private PageHeader head(SheetContent sheet, SendingPlan plan) {
        var back = new Anchor(SheetAddress.of(sheet), getTranslation("assessment.submission.back"));
        back.addClassName("li-button-link");
        var send = new ActButton(
                        getTranslation(
                                "assessment.submission.send", plan.going().size()),
                        () -> send(sheet))
                .primary();
        send.setVisible(sheet.sender());
        send.setEnabled(plan.hindrance().isEmpty());
        var head = new PageHeader(getPageTitle())
                .withMeta(SheetAddress.title(sheet))
                .withMeta(VersionWords.instrument(sheet.version().id()))
                .withActions(back, send);
        AssumedMark.of(sheet.assumed()).ifPresent(head::withMeta);
        return head;
    }

    private void send(SheetContent sheet) {
        var sending = submission.submit(sheet.sheet().id());
        UI.getCurrent().navigate(SheetAddress.receipt(sheet, sending));
    }

    private Callout hindered(SheetContent sheet, SendingPlan.Hindrance hindrance) {
        var words = new Paragraph(HindranceWords.of(hindrance, sheet));
        return hindrance == SendingPlan.Hindrance.PROFILE && sheet instanceof SheetDetail innovation
                ? new Callout(Tone.WARNING, words, SheetAddress.profileLink(innovation))
                : new Callout(Tone.INFO, words);
    }

    private void part(String name, SheetContent sheet, List<SheetRow> rows, LevelGains.Missing missing) {
        if (rows.isEmpty()) {
            return;
        }
        var key = "assessment.submission." + name;
        var goes = "going".equals(name);
        var table = new RowTable(
                goes
                        ? Stream.of("indicator", "level", "evidence", "points")
                        : Stream.of("indicator", "level", "missingPoints", "missingIndex"));
        for (var row : rows) {
            table.row(
                    RowTable.name(sheet, row.indicator()),
                    level(row),
                    goes ? numbers.whole(row.evidence()) : numbers.plain(SendingPlan.missingPoints(row)),
                    goes
                            ? numbers.plain(row.claimed().points())
                            : numbers.exactChange(
                                    missing.rows().getOrDefault(row.indicator().code(), BigDecimal.ZERO)));
        }
        var panel = new Panel(getTranslation(key, rows.size()));
        panel.withSubtitle(getTranslation(key + ".hint")).with(table).flush();
        panel.addClassName("li-submission-" + name);
        add(panel);
    }

    private Component sum(SendingPlan plan, LevelGains.Missing missing) {
        var points = plan.staying().map(SendingPlan::missingPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        var words = new Paragraph(getTranslation(
                "assessment.submission.cost",
                plan.staying().count(),
                numbers.plain(points),
                numbers.exactChange(missing.all())));
        words.addClassName("li-submission-cost");
        return missing.reasons().isEmpty()
                ? words
                : new Div(
                        words,
                        new Muted(getTranslation("assessment.submission.alone", ReasonWords.of(missing.reasons()))));
    }

    private String level(SheetRow row) {
        var claimed = row.answer().claimedLevel();
        return claimed == 0 ? "–" : numbers.whole(claimed);
    }
}
