package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SheetContent;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.ui.Numbers;
import java.util.stream.Stream;

/** Rows of a sheet as a table: the indicator with its number, and a few words or figures to each. */
class RowTable extends Div {
    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /**
     * A table without rows.
     *
     * @param columns their names, the indicator first
     */
    RowTable(Stream<String> columns) {
        addClassName("li-row-table");
        table.addClassName("li-table");
        var head = new NativeTableRow();
        columns.forEach(it -> head.addHeaderCell().setText(getTranslation("assessment.rowTable." + it)));
        table.getHead().add(head);
        add(table);
    }

    void row(Component indicator, String... cells) {
        var row = new NativeTableRow();
        row.addHeaderCell().add(indicator);
        for (var cell : cells) {
            row.addDataCell().setText(cell);
        }
        table.getBody().add(row);
    }

    /** The name of an indicator, which leads to its row on the sheet. */
    static Component name(SheetContent sheet, Indicator indicator) {
        var address = SheetAddress.row(SheetAddress.of(sheet), indicator.code());
        return named(indicator, new Anchor(address, words(indicator)));
    }

    /** The name of an indicator alone. */
    static Component name(Indicator indicator) {
        return named(indicator, new Span(words(indicator)));
    }

    private static Component named(Indicator indicator, Component words) {
        var number = new Span(indicator.number() + indicator.sub());
        number.addClassName("li-row-number");
        var name = new Div(number, words);
        name.addClassName("li-row-name");
        if (indicator.mandatory()) {
            var mandatory = new Span(I18NProvider.translate("assessment.sheet.mandatory"));
            mandatory.addClassName("li-indicator-mandatory");
            name.add(mandatory);
        }
        return name;
    }

    private static String words(Indicator indicator) {
        return indicator.name().in(Numbers.current().locale());
    }
}
