package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.lumbung.ui.LiIcon;

/** Downloads everything a government entered in a year, so that anybody can compute its index anew. */
class PortfolioLink extends Anchor {
    private static final long serialVersionUID = 1L;

    PortfolioLink(int year) {
        super("api/v1/periods/" + year + "/portfolio");
        setRouterIgnore(true);
        getElement().setAttribute("download", "periode-" + year + ".json");
        addClassNames("li-button-link");
        add(LiIcon.DOWNLOAD.create(), new Span(getTranslation("index.dashboard.portfolio")));
    }
}
