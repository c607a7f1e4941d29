package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.NativeButton;
import id.lumbung.assessment.SheetRow;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.ui.LevelPips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Markup;
import id.lumbung.ui.Numbers;
import org.jsoup.nodes.Element;

/** A closed row: its number and name, what it weighs, what is claimed and verified, its files, its state. */
class IndicatorSummary extends NativeButton {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "–";

    IndicatorSummary(String panelId) {
        addClassName("li-indicator-summary");
        getElement().setAttribute("aria-controls", panelId);
        setOpen(false);
    }

    void setOpen(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void show(SheetRow row) {
        var indicator = row.indicator();
        var numbers = Numbers.current();
        Markup.show(
                this,
                words("number", indicator.number() + indicator.sub()),
                name(indicator),
                words("weight", getTranslation("assessment.sheet.weight", numbers.plain(indicator.weight()))),
                LevelPips.of(row.answer().claimedLevel(), row.answer().verifiedLevel()),
                part(
                        "points",
                        words("reached", reached(row, numbers)),
                        new Element("span").text("/" + numbers.plain(indicator.maximum()))),
                files(row.evidence()),
                state(RowState.of(row)),
                part("chevron"));
    }

    private Element name(Indicator indicator) {
        var name = words("name", indicator.name().in(getLocale()));
        return indicator.mandatory()
                ? name.appendChild(words("mandatory", getTranslation("assessment.sheet.mandatory")))
                : name;
    }

    private static String reached(SheetRow row, Numbers numbers) {
        var known = row.answer().verifiedLevel() != null || row.answer().claimedLevel() == 0;
        return known ? numbers.plain(row.verified().points()) : UNKNOWN;
    }

    private Element files(int evidence) {
        return part("files", Markup.icon(LiIcon.PAPERCLIP), new Element("span").text(Integer.toString(evidence)))
                .attr("title", getTranslation("assessment.sheet.files", evidence));
    }

    private Element state(RowState state) {
        return part("state", Markup.icon(state.icon()), new Element("span").text(getTranslation(state.key())))
                .addClass(state.className());
    }

    private static Element words(String name, String words) {
        return Markup.words("li-indicator-" + name, words);
    }

    private static Element part(String name, Element... parts) {
        return Markup.part("li-indicator-" + name, parts);
    }
}
