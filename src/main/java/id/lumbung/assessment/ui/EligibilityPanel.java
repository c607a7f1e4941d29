package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Window;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;

/** Whether the innovation counts as it is claimed: each condition with what is asked and what there is. */
class EligibilityPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Numbers numbers = Numbers.current();

    EligibilityPanel(SheetDetail detail) {
        super(new Span().getTranslation("assessment.eligibility.title"));
        var eligible = detail.claimed().eligible();
        withAside(new StatusBadge(
                eligible ? Tone.SUCCESS : Tone.WARNING,
                eligible ? LiIcon.CIRCLE_CHECK : LiIcon.TRIANGLE_ALERT,
                getTranslation(eligible ? "assessment.eligibility.yes" : "assessment.eligibility.no")));
        var conditions = new UnorderedList();
        conditions.addClassName("li-conditions");
        for (var reason : Reason.values()) {
            conditions.add(condition(reason, detail));
        }
        with(conditions);
        if (eligible && !detail.verified().eligible()) {
            var note = new Span(getTranslation("assessment.eligibility.unverified"));
            note.addClassName("li-muted");
            with(note);
        }
    }

    private ListItem condition(Reason reason, SheetDetail detail) {
        var met = !detail.claimed().reasons().contains(reason);
        var icon = (met ? LiIcon.CHECK : LiIcon.X).create();
        icon.getElement().setAttribute("role", "img");
        icon.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(met ? "assessment.eligibility.met" : "assessment.eligibility.unmet"));
        var line = new ListItem(icon, new Span(words(reason, detail)));
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
        return window.from().getYear() + "–" + window.to().getYear();
    }

    private String mandatory(SheetDetail detail) {
        var asked = detail.rows().filter(it -> it.indicator().mandatory()).toList();
        var filled = asked.stream().filter(it -> it.claimed().counts()).count();
        return getTranslation("assessment.eligibility.MANDATORY", filled, asked.size());
    }
}
