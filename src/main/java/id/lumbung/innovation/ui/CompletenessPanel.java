package id.lumbung.innovation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.ui.ErrorSummary;
import id.lumbung.ui.Meter;
import id.lumbung.ui.Panel;
import java.util.List;

/** How far the profile is, and the way to each field that still lacks something. */
class CompletenessPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    CompletenessPanel() {
        super(I18NProvider.translate("innovation.profile.completeness"));
        addClassName("li-completeness");
        content.addClassName("li-form");
        add(content);
    }

    void show(int complete, int asked, List<ErrorSummary.Problem> open) {
        var meter = new Meter(complete, asked, getTranslation("innovation.profile.completeness"));
        content.removeAll();
        content.add(meter, open.isEmpty() ? new Paragraph(getTranslation("innovation.profile.complete")) : list(open));
    }

    private static UnorderedList list(List<ErrorSummary.Problem> open) {
        var list = new UnorderedList();
        open.forEach(it -> list.add(new ListItem(link(it))));
        return list;
    }

    private static NativeButton link(ErrorSummary.Problem problem) {
        var link = new NativeButton(problem.message(), _ -> problem.field().focus());
        link.addClassName("li-link");
        return link;
    }
}
