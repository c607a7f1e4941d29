package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.Remeasured;
import id.lumbung.assessment.ui.ReasonWords;
import id.lumbung.index.RevisionPreview;
import id.lumbung.index.VersionComparison;
import id.lumbung.index.VersionComparison.Moved;
import id.lumbung.index.VersionComparison.Side;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.DifferencePanel;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Alert;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;

/** Shows what a newer revision makes of a period, and takes the period there when that is wanted. */
class RevisionDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 10;

    private final transient Numbers numbers = Numbers.current();
    private final transient RevisionPreview preview;
    private final transient VersionComparison comparison;
    private final Command move;
    private final Command moved;
    private final Alert refusal = new Alert();

    /**
     * For the period of the preview.
     *
     * @param move takes it there
     * @param moved what to do then
     */
    RevisionDialog(RevisionPreview preview, Command move, Command moved) {
        this.preview = preview;
        this.comparison = preview.comparison();
        this.move = move;
        this.moved = moved;
        setHeaderTitle(getTranslation("assessment.settings.revision.title", year(), revision()));
        setWidth("min(760px, 100vw)");
        var body = new Div();
        body.addClassNames("li-stack", "li-revision-preview");
        comparison
                .then()
                .version()
                .revision()
                .correction()
                .ifPresent(it -> body.add(new Div(
                        new Muted(numbers.date(it.issuedOn())),
                        new Paragraph(it.reason().in(getLocale())))));
        body.add(figures(), effects());
        if (!comparison.moved().isEmpty()) {
            body.add(innovations());
        }
        body.add(
                new DifferencePanel(
                        comparison.instrument(),
                        comparison.now().version(),
                        comparison.then().version()),
                new Paragraph(getTranslation("assessment.settings.revision.keeps")),
                refusal);
        add(body);
        var confirm =
                new ActButton(getTranslation("assessment.settings.revision.move", revision()), this::confirm).primary();
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), confirm);
    }

    private void confirm() {
        try {
            move.execute();
            close();
            Notices.done(getTranslation("assessment.settings.revision.done", year(), revision()));
            moved.execute();
        } catch (Refusal refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }

    private Component figures() {
        var table = new NativeTable();
        table.addClassName("li-table");
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("index.compare.index"));
        head(head, getTranslation("assessment.settings.revision.now"), comparison.now());
        head(head, getTranslation("assessment.settings.revision.name", revision()), comparison.then());
        table.getHead().add(head);
        var now = comparison.now();
        var then = comparison.then();
        table.getBody().add(row(Mark.VERIFIED, now.verified(), then.verified()));
        table.getBody().add(row(Mark.CLAIMED, now.claimed(), then.claimed()));
        return table;
    }

    private static void head(NativeTableRow row, String name, Side side) {
        var cell = row.addHeaderCell();
        cell.add(new Span(name));
        AssumedMark.of(Assumed.of(side.version(), FigureKind.CATEGORY)).ifPresent(cell::add);
    }

    private NativeTableRow row(Mark mark, IndexScore before, IndexScore after) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(mark.word());
        row.addDataCell().add(index(comparison.now(), before, ""));
        row.addDataCell().add(index(comparison.then(), after, " (" + numbers.change(after.above(before)) + ")"));
        row.setClassName("li-revision-" + mark);
        return row;
    }

    private Div index(Side side, IndexScore score, String change) {
        var category = side.version()
                .category(score.category())
                .map(it -> it.name().in(getLocale()))
                .orElse(score.category());
        return new Div(new Div(numbers.index(score.index()) + change), new Muted(category));
    }

    private Component effects() {
        var list = new UnorderedList();
        list.addClassName("li-revision-effects");
        list.add(new ListItem(
                getTranslation("index.compare.moved", comparison.moved().size())));
        list.add(new ListItem(getTranslation("assessment.settings.revision.rescored", preview.rescored())));
        list.add(new ListItem(getTranslation("assessment.settings.revision.claims", preview.claims())));
        preview.remeasured().forEach(it -> list.add(new ListItem(words(it))));
        return list;
    }

    private String words(Remeasured row) {
        var name = comparison
                .then()
                .version()
                .indicator(row.indicator())
                .map(it -> it.name().in(getLocale()))
                .orElse(row.indicator());
        return getTranslation(
                "assessment.settings.revision.remeasured", name, numbers.exact(row.value()), row.before(), row.after());
    }

    private Component innovations() {
        var list = new UnorderedList();
        list.addClassName("li-moved");
        comparison.moved().stream().limit(FIRST).forEach(it -> list.add(line(it)));
        var more = comparison.moved().size() - FIRST;
        if (more > 0) {
            list.add(new ListItem(getTranslation("assessment.settings.revision.more", more)));
        }
        return new Div(new H3(getTranslation("assessment.settings.revision.innovations")), list);
    }

    private ListItem line(Moved innovation) {
        var line = new ListItem(
                new Span(InnovationTitle.of(innovation.innovation().title()) + " "),
                new Muted(innovation.innovation().agency()));
        if (!innovation.added().isEmpty()) {
            line.add(new Div(getTranslation("index.compare.added", ReasonWords.of(innovation.added()))));
        }
        if (!innovation.gone().isEmpty()) {
            line.add(new Div(getTranslation("index.compare.gone", ReasonWords.of(innovation.gone()))));
        }
        return line;
    }

    private String revision() {
        return Integer.toString(comparison.then().version().revision().number());
    }

    private String year() {
        return Integer.toString(comparison.year());
    }
}
