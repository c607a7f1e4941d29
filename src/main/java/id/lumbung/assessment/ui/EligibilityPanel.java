package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Window;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.LiveList;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.stream.Stream;

/** Whether the innovation counts as it is claimed: each condition with what is asked and what there is. */
class EligibilityPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Numbers numbers = Numbers.current();
    private final LiveList<Condition> conditions = new LiveList<>("li-conditions");
    private final Muted unverified = new Muted(getTranslation("assessment.eligibility.unverified"));
    private boolean eligible;

    /** What an innovation has to meet to count, and whether it does. */
    private record Condition(boolean met, String words) {}

    EligibilityPanel() {
        super(I18NProvider.translate("assessment.eligibility.title"));
        with(conditions, unverified).withAside(badge());
    }

    void show(SheetDetail detail) {
        if (eligible != detail.claimed().eligible()) {
            eligible = detail.claimed().eligible();
            withAside(badge());
        }
        unverified.setVisible(eligible && !detail.verified().eligible());
        conditions.show(
                Stream.of(Reason.values())
                        .map(it -> new Condition(!detail.claimed().reasons().contains(it), words(it, detail)))
                        .toList(),
                EligibilityPanel::line);
    }

    private StatusBadge badge() {
        return new StatusBadge(
                eligible ? Tone.SUCCESS : Tone.WARNING,
                eligible ? LiIcon.CIRCLE_CHECK : LiIcon.TRIANGLE_ALERT,
                getTranslation(eligible ? "assessment.eligibility.yes" : "assessment.eligibility.no"));
    }

    private static ListItem line(Condition condition) {
        var met = condition.met();
        var icon = (met ? LiIcon.CHECK : LiIcon.X).create();
        icon.getElement().setAttribute("role", "img");
        icon.getElement()
                .setAttribute(
                        "aria-label",
                        I18NProvider.translate(met ? "assessment.eligibility.met" : "assessment.eligibility.unmet"));
        var line = new ListItem(icon, new Span(condition.words()));
        line.addClassName(met ? "li-condition-met" : "li-condition-unmet");
        return line;
    }

    private String words(Reason reason, SheetDetail detail) {
        var head = detail.head();
        var rules = detail.version().eligibility();
        return switch (reason) {
            case STAGE -> getTranslation("assessment.eligibility.STAGE", stage(detail));
            case WINDOW -> window(detail);
            case WORDS ->
                getTranslation("assessment.eligibility.WORDS", head.designWords(), rules.minimumDesignWords());
            case MANDATORY -> mandatory(detail);
            case TWICE -> getTranslation("assessment.eligibility.TWICE", head.timesReported(), rules.maximumReports());
        };
    }

    private String stage(SheetDetail detail) {
        var code = detail.head().stage();
        return detail.version().stages().stream()
                .filter(it -> it.code().equals(code))
                .map(Code::name)
                .map(it -> it.in(getLocale()))
                .findFirst()
                .orElse("–");
    }

    private String window(SheetDetail detail) {
        var implemented = detail.head().implementedOn();
        var date = implemented == null ? "–" : numbers.date(implemented);
        return detail.version()
                .window()
                .map(it -> getTranslation("assessment.eligibility.WINDOW", date, years(it)))
                .orElseGet(() -> getTranslation("assessment.eligibility.WINDOW.none", date));
    }

    private static String years(Window window) {
        return Numbers.range(
                Integer.toString(window.from().getYear()),
                Integer.toString(window.to().getYear()));
    }

    private String mandatory(SheetDetail detail) {
        var asked = detail.rows().filter(it -> it.indicator().mandatory()).toList();
        var filled = asked.stream().filter(it -> it.claimed().counts()).count();
        return getTranslation("assessment.eligibility.MANDATORY", filled, asked.size());
    }
}
