package id.lumbung.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * The keys that work a page, each with what it does. What stands here is pressed by a test on every page, so nothing is
 * promised that is not there.
 */
public class KeyHints extends Span {
    private static final long serialVersionUID = 1L;

    /** While nothing on the page has the focus, an arrow gives it to the first place that takes it. */
    private static final String FIRST_ARROW = """
            const start = event => {
              if (!this.isConnected) {
                window.removeEventListener('keydown', start);
                return;
              }
              const nowhere = [null, document.body].includes(document.activeElement)
                  || document.activeElement.localName === 'main';
              const place = nowhere && ['ArrowDown', 'ArrowUp'].includes(event.key)
                  && $0.map(it => document.querySelector(it)).find(it => it);
              if (place) {
                event.preventDefault();
                (place._itemsFocusable ?? place).focus();
              }
            };
            window.addEventListener('keydown', start);
            """;

    private final String[] starts;

    /**
     * No keys yet.
     *
     * @param starts where the arrows begin, as selectors, the best first
     */
    public KeyHints(String... starts) {
        this.starts = starts;
        addClassName("li-keys");
    }

    /**
     * Adds what keys do.
     *
     * @param keys as the browser calls them, with {@code Control+} before those that are pressed together with it
     */
    public KeyHints with(String words, String... keys) {
        var hint = new Span();
        for (var key : keys) {
            var shown = new Element("kbd");
            shown.setAttribute("data-key", key);
            shown.setText(symbol(key));
            hint.getElement().appendChild(shown);
        }
        hint.add(new Span(words));
        add(hint);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (starts.length > 0) {
            getElement().executeJs(FIRST_ARROW, (Object) starts);
        }
    }

    private static String symbol(String key) {
        return switch (key) {
            case "ArrowUp" -> "↑";
            case "ArrowDown" -> "↓";
            case "Control+Enter" -> "Ctrl+Enter";
            default -> key;
        };
    }
}
