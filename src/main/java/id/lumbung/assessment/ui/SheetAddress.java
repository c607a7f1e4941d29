package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.Sending;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetService;
import id.lumbung.shared.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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

    /** The page on which the sheet is looked over before it is sent. */
    static String submission(SheetContent sheet) {
        return of(sheet) + "/" + AssessmentNavigation.SUBMIT;
    }

    /** The page of the receipt of a sending. */
    static String receipt(SheetContent sheet, Sending sending) {
        return of(sheet) + "/" + AssessmentNavigation.SENDINGS + "/" + sending.id();
    }

    static Anchor profileLink(SheetDetail innovation) {
        return new Anchor(
                of(innovation) + "/profile", I18NProvider.translate("assessment.sheet.profileIncomplete.link"));
    }

    /** The sheet that an address names: that of an innovation, or the government's own. */
    static SheetContent named(BeforeEnterEvent event, SheetService sheets) {
        return event.getRouteParameters()
                .get(AssessmentNavigation.INNOVATION)
                .<SheetContent>map(it -> sheets.open(AssessmentNavigation.id("innovation", it)))
                .orElseGet(() -> sheets.openOwn().orElseThrow(() -> new NotFoundException("sheet", "")));
    }

    /** What the sheet is called. */
    static String title(SheetContent sheet) {
        return switch (sheet) {
            case SheetDetail innovation -> IndicatorSheetView.titleOf(innovation);
            case GovernmentSheet _ -> I18NProvider.translate("assessment.own.title");
        };
    }

    /** The same page, at a row. */
    static String derivation(SheetContent sheet, String indicator) {
        return row(derivation(sheet), indicator);
    }

    /** The same page, with what a level of a row would make of the index. */
    static String gainDerivation(SheetContent sheet, String indicator, int level) {
        return derivation(sheet, indicator) + "&" + AssessmentNavigation.LEVEL + "=" + level;
    }

    /** The page of a sheet with these rows shown and that one open. */
    static Location at(String page, RowFilter filter, Optional<String> open) {
        var query = new LinkedHashMap<String, List<String>>();
        if (filter != RowFilter.ALL) {
            query.put(AssessmentNavigation.SHOWN, List.of(filter.name()));
        }
        open.ifPresent(it -> query.put(AssessmentNavigation.INDICATOR, List.of(it)));
        return new Location(page, new QueryParameters(query));
    }

    /** A page of a sheet, at a row. */
    static String row(String page, String indicator) {
        return page + "?" + AssessmentNavigation.INDICATOR + "=" + indicator;
    }
}
