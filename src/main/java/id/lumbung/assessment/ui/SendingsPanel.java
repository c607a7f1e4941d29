package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.Sending;
import id.lumbung.assessment.SheetContent;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** The receipts of what was sent of a sheet, newest first. */
class SendingsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    SendingsPanel(SheetContent sheet, List<Sending> sendings) {
        super(I18NProvider.translate("assessment.sendings.title"));
        var list = new OrderedList();
        list.addClassName("li-history");
        for (var sending : sendings) {
            list.add(new ListItem(
                    new Muted(Numbers.current().moment(sending.at())),
                    new Anchor(SheetAddress.receipt(sheet, sending), sending.reference()),
                    new Muted(getTranslation("assessment.sendings.line", sending.sentRows(), sending.actorName()))));
        }
        with(list);
    }
}
