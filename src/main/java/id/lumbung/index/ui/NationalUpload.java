package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.index.NationalImport;
import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.platform.document.LineFlaw;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Alert;
import id.lumbung.ui.FileDrop;
import id.lumbung.ui.FileDrop.Accepted;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Reads national results from a table; shows what it says, or all that is wrong with it, before anything is kept. */
class NationalUpload extends Panel {
    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 1024 * 1024;

    private final transient NationalResults results;
    private final Command taken;
    private final Div preview = new Div();

    NationalUpload(NationalResults results, Command taken) {
        super(I18NProvider.translate("index.national.import"));
        this.results = results;
        this.taken = taken;
        var drop = new FileDrop(
                        getTranslation("index.national.choose"),
                        getTranslation("index.national.drop"),
                        List.of(new Accepted(List.of("csv"), MOST_BYTES, getTranslation("index.national.smaller"))),
                        this::receive)
                .single();
        preview.addClassName("li-import-preview");
        withSubtitle(getTranslation("index.national.import.hint")).with(drop, preview);
    }

    /** Shows what a file says. */
    void show(NationalImport read) {
        preview.removeAll();
        preview.add(read.flaws().isEmpty() ? taking(read) : flaws(read.flaws()));
    }

    private Command receive(String name, InputStream bytes) throws IOException {
        var read = results.preview(bytes.readAllBytes());
        return () -> show(read);
    }

    private Div flaws(List<LineFlaw> flaws) {
        var list = new UnorderedList();
        flaws.forEach(it -> list.add(new ListItem(getTranslation(
                "index.national.line",
                it.line(),
                getTranslation(it.key(), it.arguments().toArray())))));
        var all = new Alert(true);
        all.addClassName("li-error-summary");
        all.say(new H3(getTranslation("index.national.flaws", flaws.size())), list);
        return all;
    }

    private Div taking(NationalImport file) {
        var read = file.outcome();
        var known = results.all();
        var table = new NativeTable();
        table.addClassName("li-table");
        var head = new NativeTableRow();
        for (var column : List.of("year", "before", "after", "rank", "items", "source")) {
            head.addHeaderCell().setText(getTranslation("index.national." + column));
        }
        table.getHead().add(head);
        read.forEach(it -> table.getBody()
                .add(row(
                        it,
                        known.stream().filter(old -> old.year() == it.year()).toList())));
        var take =
                new ActButton(getTranslation("index.national.take", read.size()), () -> take(file.results())).primary();
        take.setEnabled(!read.isEmpty());
        var all = new Div(new Paragraph(getTranslation("index.national.preview")), table);
        read.forEach(it -> all.add(new NationalDoubts(it, results.doubts(it))));
        all.add(take);
        all.addClassName("li-stack");
        return all;
    }

    private static NativeTableRow row(NationalResult result, List<NationalResult> before) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(Integer.toString(result.year()));
        row.addDataCell()
                .setText(before.stream().map(NationalWords::index).findFirst().orElse("–"));
        row.addDataCell().setText(NationalWords.index(result));
        row.addDataCell().setText(result.rank() == null ? "–" : Integer.toString(result.rank()));
        row.addDataCell().setText(Integer.toString(result.points().size()));
        row.addDataCell().setText(Objects.requireNonNullElse(result.source(), "–"));
        return row;
    }

    private void take(List<NationalResult> read) {
        try {
            results.takeOver(read);
            Notices.done(getTranslation("index.national.taken", read.size()));
            taken.execute();
        } catch (Refusal refused) {
            Notices.failed(refused);
        }
    }
}
