package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetGroup;
import id.lumbung.assessment.SheetRow;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.ui.EvidenceFile;
import id.lumbung.instrument.core.Row;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the points of a sheet come from, row by row: weight × level, what does not count and why, what proves it, who
 * verified it and when. The same for an innovation and for the government itself.
 */
class SheetDerivation extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "li-derived-current";

    private final transient Numbers numbers = Numbers.current();
    private final transient Map<String, List<EvidenceItem>> evidence;

    SheetDerivation(SheetContent sheet, Map<String, List<EvidenceItem>> evidence) {
        this.evidence = evidence;
        addClassNames("li-stack", "li-derived");
        sheet.groups().forEach(it -> add(part(it)));
    }

    /** Goes to a row and marks it. */
    void goTo(String indicator) {
        withRows()
                .filter(it -> it.getId().filter(indicator::equals).isPresent())
                .forEach(it -> {
                    it.addClassName(CURRENT);
                    it.scrollIntoView();
                });
    }

    private Stream<NativeTableRow> withRows() {
        return getChildren()
                .flatMap(Component::getChildren)
                .filter(NativeTable.class::isInstance)
                .map(NativeTable.class::cast)
                .flatMap(it -> it.getBody().getChildren())
                .map(NativeTableRow.class::cast);
    }

    private Panel part(SheetGroup group) {
        var table = new NativeTable();
        table.addClassNames("li-table", "li-table-wide", "li-derived-table");
        table.getHead().add(head());
        group.rows().forEach(it -> table.getBody().add(row(it)));
        return new Panel(group.variable().name().in(getLocale()))
                .withSubtitle(getTranslation(
                        "assessment.sheet.sum",
                        group.filled(),
                        group.rows().size(),
                        numbers.plain(group.verifiedPoints()),
                        numbers.plain(group.claimedPoints()),
                        numbers.plain(group.maximum())))
                .flush()
                .with(table);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.row"));
        Stream.of(Mark.VERIFIED, Mark.CLAIMED)
                .forEach(it -> head.addHeaderCell().add(it.labelled()));
        head.addHeaderCell().setText(getTranslation("assessment.sheet.evidence"));
        head.addHeaderCell().setText(getTranslation("assessment.derivation.verification"));
        return head;
    }

    private NativeTableRow row(SheetRow row) {
        var line = new NativeTableRow();
        line.setId(row.indicator().code());
        line.addHeaderCell().add(name(row));
        line.addDataCell().add(Mark.VERIFIED.create(), points(row.verified()));
        line.addDataCell().add(Mark.CLAIMED.create(), points(row.claimed()));
        line.addDataCell().add(proof(row));
        line.addDataCell().add(verification(row));
        return line;
    }

    private Component name(SheetRow row) {
        var indicator = row.indicator();
        var name = new Div(new Span(
                indicator.number() + indicator.sub() + ". " + indicator.name().in(getLocale())));
        row.measuring().ifPresent(measuring -> {
            var value = row.answer().value();
            name.add(new Muted(
                    value == null
                            ? getTranslation("assessment.verification.value.none")
                            : getTranslation(
                                    "assessment.verification.value",
                                    numbers.exact(value),
                                    measuring.unit().name().in(getLocale()))));
        });
        name.addClassName("li-derived-lines");
        return name;
    }

    /** Weight × level = points, or why nothing is earned. */
    private Component points(Row row) {
        var points = new Div(new Span(getTranslation(
                "assessment.derivation.product",
                numbers.plain(row.weight()),
                row.counts() ? row.level() : 0,
                numbers.plain(row.points()))));
        row.whyNot().ifPresent(it -> points.add(new Muted(getTranslation("assessment.why." + it, row.level()))));
        points.addClassName("li-derived-lines");
        return points;
    }

    private Component proof(SheetRow row) {
        var items = evidence.getOrDefault(row.indicator().code(), List.of());
        var proof = new Div(new Span(getTranslation("assessment.sheet.files", items.size())));
        items.forEach(it -> proof.add(EvidenceFile.named(it)));
        proof.addClassName("li-derived-lines");
        return proof;
    }

    private Component verification(SheetRow row) {
        var lines = new Div(new Span(getTranslation(RowState.of(row).key())));
        var at = row.answer().decidedAt();
        if (at != null) {
            lines.add(new Muted(getTranslation(
                    "assessment.derivation.decided", row.decidedBy().orElse("–"), numbers.moment(at))));
        }
        var reason = row.answer().reason();
        if (reason != null) {
            lines.add(new Muted("“" + reason + "”"));
        }
        lines.addClassName("li-derived-lines");
        return lines;
    }
}
