package id.lumbung.assessment.ui;

import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;

/** Where a sheet is, and where its figures come from. */
final class SheetAddress {
    private SheetAddress() {}

    static String of(SheetContent sheet) {
        return switch (sheet) {
            case SheetDetail innovation ->
                AssessmentNavigation.sheetPath(innovation.head().id());
            case GovernmentSheet _ -> AssessmentNavigation.OWN;
        };
    }

    /** The page that takes the points of the sheet apart. */
    static String derivation(SheetContent sheet) {
        return of(sheet) + "/" + AssessmentNavigation.DERIVATION;
    }

    /** The same page, at a row. */
    static String derivation(SheetContent sheet, String indicator) {
        return row(derivation(sheet), indicator);
    }

    /** A page of a sheet, at a row. */
    static String row(String page, String indicator) {
        return page + "?" + AssessmentNavigation.INDICATOR + "=" + indicator;
    }
}
