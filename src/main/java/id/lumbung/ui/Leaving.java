package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveListener;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks before something unsaved is left behind: by the menu, by going back, by closing a dialog, a tab or the browser.
 * One for each page of a browser.
 */
public final class Leaving implements BeforeLeaveListener {
    private static final long serialVersionUID = 1L;

    /** The browser's own question comes before the portal could be asked, so the browser has to know by itself. */
    private static final String WATCH = """
            const parts = window.liUnsaved ??= (() => {
              const all = new Set();
              window.addEventListener('beforeunload', event => {
                if ([...all].some(it => it.isConnected && it.liUnsaved)) {
                  event.preventDefault();
                }
              });
              return all;
            })();
            parts.forEach(it => it.isConnected || parts.delete(it));
            parts.add(this);
            if (this.liUnsaved === undefined) {
              this.liUnsaved = false;
              for (const event of ['input', 'change']) {
                this.addEventListener(event, () => this.liUnsaved = true);
              }
            }
            """;

    private static final String SETTLE = "this.liUnsaved = false";

    private final UI ui;
    private final Map<Component, Unsaved> parts = new LinkedHashMap<>();

    private Leaving(UI ui) {
        this.ui = ui;
        ui.addBeforeLeaveListener(this);
    }

    /** From now on it is asked about this part, as long as it is on the page. */
    public static <C extends Component & Unsaved> void watch(C part) {
        part.addAttachListener(it -> {
            of(it.getUI()).parts.put(part, part);
            part.getElement().executeJs(WATCH);
        });
        part.addDetachListener(it -> of(it.getUI()).parts.remove(part));
    }

    /** Everything in this part is saved, or given up. */
    public static void settled(Component part) {
        part.getElement().executeJs(SETTLE);
    }

    /** Asks whether what is not saved shall be lost. */
    public static void ask(Command leave, Command stay) {
        Confirm.ofLoss(
                        I18NProvider.translate("ui.unsaved.title"),
                        I18NProvider.translate("ui.unsaved.text"),
                        I18NProvider.translate("ui.unsaved.leave"),
                        leave)
                .orElse(I18NProvider.translate("ui.unsaved.stay"), stay)
                .open();
    }

    private static Leaving of(UI ui) {
        var leaving = ComponentUtil.getData(ui, Leaving.class);
        if (leaving == null) {
            leaving = new Leaving(ui);
            ComponentUtil.setData(ui, Leaving.class, leaving);
        }
        return leaving;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (parts.values().stream().noneMatch(Unsaved::isUnsaved)) {
            return;
        }
        var left = event.postpone();
        ask(
                () -> {
                    parts.keySet().forEach(Leaving::settled);
                    parts.keySet().forEach(Drafts::givenUp);
                    parts.clear();
                    left.proceed();
                },
                () -> {
                    left.cancel();
                    // or the same link would lead nowhere when it is clicked again
                    ui.getInternals().setLastHandledNavigation(ui.getInternals().getActiveViewLocation());
                });
    }
}
