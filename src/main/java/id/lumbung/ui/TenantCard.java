package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Which government the reader works for, above the navigation and always in sight. */
class TenantCard extends Div {
    private static final long serialVersionUID = 1L;

    TenantCard(ShellInfo info) {
        addClassName("li-tenant");
        var period = info.period() == null
                ? ""
                : getTranslation("ui.tenant.period", info.period().toString());
        add(new Initials(info.name()), words(info.name(), info.code() + period, info.exampleData()));
        if (info.switchPath() != null) {
            add(switchLink(info.switchPath()));
        }
    }

    /** For platform staff, who work for no government. */
    TenantCard() {
        addClassName("li-tenant");
        add(
                new Initials(Shell.PRODUCT),
                words(getTranslation("ui.tenant.platform"), getTranslation("ui.tenant.all"), false));
    }

    private static Div words(String name, String detail, boolean exampleData) {
        var title = new Span(name);
        title.addClassName("li-tenant-name");
        var line = new Span(detail);
        line.addClassName("li-tenant-detail");
        var words = new Div(title, line);
        words.addClassName("li-tenant-words");
        if (exampleData) {
            words.add(new ExampleMark());
        }
        return words;
    }

    private Component switchLink(String path) {
        var link = new Anchor(path, LiIcon.CHEVRONS_UP_DOWN.create());
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("ui.tenant.switch"));
        link.addClassName("li-tenant-switch");
        return link;
    }
}
