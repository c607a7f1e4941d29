package id.lumbung.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import id.lumbung.platform.security.Actor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps in the browser what was typed and not saved, and offers it again after the session's end, a crash or an outage;
 * says so in place of Vaadin's own messages. One for all fields of all pages.
 *
 * @see "docs/decisions/0019-drafts-in-the-browser.md"
 */
@Tag("li-drafts")
@JsModule("./li-drafts.ts")
public class Drafts extends Component {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final int KEY_BYTES = 16;
    private static final String SAVED = "this.dispatchEvent(new CustomEvent('li-saved', { bubbles: true }))";
    /** A part that makes way for what was saved in it, or was left, cannot tell of that any more. */
    private static final String GONE_IS_SETTLED =
            "document.querySelector('li-drafts')?.dispatchEvent(new CustomEvent('li-saved', { bubbles: true }))";

    private static final String GIVEN_UP = "this.dispatchEvent(new CustomEvent('li-given-up', { bubbles: true }))";
    private static final List<String> WORDS = List.of(
            "title",
            "lead",
            "typed",
            "now",
            "empty",
            "notHere",
            "restore",
            "discard",
            "restoreAll",
            "discardAll",
            "kept",
            "notKept",
            "nothingLost",
            "deleted",
            "signIn",
            "reload",
            "leaveTitle",
            "leave",
            "leaveNow",
            "stay");

    Drafts(Actor actor) {
        getElement().setAttribute("person", keyOf(actor));
        getElement().setAttribute("days", Integer.toString(DAYS));
        var words = WORDS.stream().collect(Collectors.toMap(it -> it, it -> getTranslation("ui.drafts." + it)));
        words.put("ended", getTranslation("platform.session.ended"));
        getElement().setPropertyMap("texts", words);
    }

    /** Everything in this part of the page is kept now, as far as the portal knows of it. */
    public static void saved(Component part) {
        tellKept(part.getElement());
        part.getElement().executeJs(SAVED);
        UI.getCurrent().getPage().executeJs(GONE_IS_SETTLED);
    }

    /** Nobody wants any more what was typed in this part. */
    static void givenUp(Component part) {
        part.getElement().executeJs(GIVEN_UP);
        UI.getCurrent().getPage().executeJs(GONE_IS_SETTLED);
    }

    /** What is put into this part looks for something and is no work to lose. */
    public static void passing(Component part) {
        part.getElement().setAttribute("data-passing", true);
    }

    /** The fields of this part are about one thing among many on the same address. */
    public static void about(Component part, String thing) {
        part.getElement().setAttribute("data-draft", thing);
    }

    /** The browser compares: what was typed since then, or is still on its way, is not kept. */
    private static void tellKept(Element element) {
        Stream.of("value", "checked")
                .filter(element::hasProperty)
                .findFirst()
                .ifPresent(it -> element.setProperty(
                        "liKept", Objects.toString(element.getProperty(it), "").hashCode()));
        element.getChildren().forEach(Drafts::tellKept);
    }

    /** Tells one person in one government from others and says nothing about them. */
    private static String keyOf(Actor actor) {
        try {
            var government = actor.tenant() == null ? "" : actor.tenant().schema();
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((actor.subject() + " " + government).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
