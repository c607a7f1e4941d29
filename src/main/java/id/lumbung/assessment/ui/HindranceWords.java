package id.lumbung.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SendingPlan.Hindrance;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;

/** Says why a sheet cannot be sent. */
final class HindranceWords {
    private HindranceWords() {}

    static String of(Hindrance hindrance, SheetContent sheet) {
        var count =
                switch (hindrance) {
                    case PROFILE ->
                        sheet instanceof SheetDetail innovation
                                ? innovation.profileProblems().size()
                                : 0;
                    case UNPROVEN -> SendingPlan.of(sheet).unproven().size();
                    case SENT -> sheet.waiting();
                    case CLOSED -> sheet.period().year();
                    case DECIDED, NOTHING_CLAIMED -> 0;
                };
        return I18NProvider.translate("assessment.submission.hindrance." + hindrance, Integer.toString(count));
    }
}
