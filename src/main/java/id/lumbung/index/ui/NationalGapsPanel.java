package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.index.NationalComparison;
import id.lumbung.index.core.Gap;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Three figures of a year side by side, and where the ministry's differs: per aspect, and per indicator where known. */
class NationalGapsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient NationalComparison comparison;
    private final transient Numbers numbers = Numbers.current();

    NationalGapsPanel(NationalComparison comparison) {
        super(I18NProvider.translate(
                "index.national.compare", Integer.toString(comparison.national().year())));
        this.comparison = comparison;
        var gaps = comparison.gaps();
        var table = table();
        var index = Optional.ofNullable(comparison.national().index());
        table.getBody()
                .add(row(
                        getTranslation("index.compare.index"),
                        new Gap("", gaps.claimed().index(), gaps.verified().index(), index)));
        gaps.parts().forEach(it -> table.getBody().add(row(getTranslation("index.national.part." + it.item()), it)));
        flush().withAside(new Anchor(
                        DerivationAddress.index(comparison.national().year()),
                        getTranslation("index.dashboard.index.derivation")))
                .with(table, explanation(index));
        var rows = differing();
        if (!rows.isEmpty()) {
            var details = table();
            rows.forEach(it -> details.getBody().add(row(name(it.item()), it)));
            with(new Paragraph(getTranslation("index.national.rows", rows.size())), details);
        }
        addClassName("li-gaps");
    }

    private NativeTable table() {
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.part"));
        Stream.of(Mark.NATIONAL, Mark.VERIFIED, Mark.CLAIMED)
                .forEach(it -> head.addHeaderCell().add(it.labelled()));
        head.addHeaderCell().setText(getTranslation("index.national.difference"));
        var table = new NativeTable();
        table.addClassName("li-table");
        table.getHead().add(head);
        return table;
    }

    private NativeTableRow row(String name, Gap gap) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(name);
        row.addDataCell().setText(gap.national().map(numbers::index).orElse("–"));
        row.addDataCell().setText(numbers.index(gap.verified()));
        row.addDataCell().setText(numbers.index(gap.claimed()));
        row.addDataCell().setText(gap.difference().map(numbers::change).orElse("–"));
        return row;
    }

    /** The difference in words, as far as the parts explain it. */
    private Paragraph explanation(Optional<BigDecimal> index) {
        var gaps = comparison.gaps();
        var rules = comparison.version().rules();
        var explained = gaps.parts().stream()
                .filter(it -> it.difference().filter(some -> some.signum() != 0).isPresent())
                .map(it -> getTranslation(
                        "index.national.explained",
                        getTranslation("index.national.part." + it.item()),
                        numbers.change(rules.ofIndex(it.difference().orElseThrow()))))
                .toList();
        var paragraph = new Paragraph(
                index.isEmpty()
                        ? getTranslation("index.national.noIndex")
                        : getTranslation(
                                "index.national.gap",
                                numbers.change(
                                        gaps.verified().above(index.get()).negate()),
                                explained.isEmpty()
                                        ? getTranslation("index.national.unexplained")
                                        : String.join("; ", explained)));
        paragraph.addClassName("li-gaps-words");
        return paragraph;
    }

    /** The rows that differ most. */
    private List<Gap> differing() {
        return comparison.gaps().rows().stream()
                .filter(it -> it.difference().filter(some -> some.signum() != 0).isPresent())
                .sorted(Comparator.comparing(
                        (Gap it) -> it.difference().orElseThrow().abs(), Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private String name(String item) {
        return comparison
                .version()
                .indicator(item)
                .map(it -> it.number() + it.sub() + ". " + it.name().in(getLocale()))
                .orElse(item);
    }
}
