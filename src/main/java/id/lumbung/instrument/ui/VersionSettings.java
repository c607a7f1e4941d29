package id.lumbung.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.Instrument.LegalBasis;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.CategoryMark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;

/** The settings of a version: how an index is made of its parts, when an innovation counts, and how sure that is. */
class VersionSettings extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();

    VersionSettings(Instrument instrument, InstrumentVersion version) {
        super("");
        setTitle(getTranslation("instrument.settings.title", VersionWords.of(version)), 2);
        var words = new FactWords(getLocale(), instrument, version);
        with(list(version, words), new H3(getTranslation("instrument.settings.categories")), categories(version));
        add(new H3(getTranslation("instrument.settings.marks")));
        MarkNote.of(version.marks()).forEach(this::add);
        add(new H3(getTranslation("instrument.settings.legal")));
        instrument.legalBasis().stream()
                .map(LegalBasis::reference)
                .map(Paragraph::new)
                .forEach(it -> {
                    it.addClassName("li-muted");
                    add(it);
                });
        addClassName("li-guide-settings");
    }

    private Component list(InstrumentVersion version, FactWords words) {
        var list = new DescriptionList();
        list.addClassName("li-facts");
        var rules = version.rules();
        var eligibility = version.eligibility();
        fact(list, "MINIMUM_DIVISOR", numbers.whole(rules.minimumDivisor()));
        fact(list, "BASIC_SERVICE_MINIMUM", numbers.whole(rules.minimumBasicServiceAffairs()));
        fact(list, "QUANTITY_WEIGHT", numbers.plain(rules.quantityWeight()));
        fact(list, "QUANTITY_CAP", numbers.whole(rules.quantityCap()));
        fact(list, "MAXIMUM_TOTAL", numbers.plain(rules.maximumTotal()));
        fact(
                list,
                "WINDOW",
                eligibility.window().map(words::of).orElseGet(() -> getTranslation("instrument.settings.noWindow")));
        fact(list, "STAGE", words.name(eligibility.stage()));
        fact(list, "DESIGN_WORDS", numbers.whole(eligibility.minimumDesignWords()));
        fact(list, "REPORTS", numbers.whole(eligibility.maximumReports()));
        return list;
    }

    private void fact(DescriptionList list, String item, String value) {
        list.add(new Term(getTranslation("instrument.item." + item)), new Description(value));
    }

    private Component categories(InstrumentVersion version) {
        var list = new Div();
        list.addClassName("li-guide-categories");
        for (var band : version.categories()) {
            var mark = new CategoryMark(band.code(), band.name().in(getLocale()));
            list.add(new Div(mark, new Paragraph(Numbers.range(numbers.index(band.min()), numbers.index(band.max())))));
        }
        return list;
    }
}
