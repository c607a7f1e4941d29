package id.lumbung.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.core.Format;
import id.lumbung.ui.Callout;
import id.lumbung.ui.OutsideLink;
import id.lumbung.ui.Tone;
import java.util.Objects;
import java.util.Optional;

/**
 * The ways to look at a file of evidence: a picture or a film inside a page of ours, where it can run nothing, a PDF in a
 * window of its own, and every file as a download.
 */
public final class EvidenceFile {
    private static final String FILES = "files/evidence/";

    private EvidenceFile() {}

    /** The file, to be saved. */
    public static Anchor download(EvidenceItem item, Component... words) {
        var anchor = new Anchor(FILES + item.id());
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        anchor.add(words);
        return anchor;
    }

    /**
     * What leads to the evidence: the name of a file, which saves it, or the address of a link, which opens it. Of a
     * damaged file its name alone.
     */
    public static Component named(EvidenceItem item) {
        if (item.damage() != null) {
            return new Span(item.name());
        }
        var address = item.url();
        return address == null ? download(item, new Span(item.name())) : new OutsideLink(address, address);
    }

    /** A PDF, to be read in the browser; empty for every other file. */
    public static Optional<Anchor> reader(EvidenceItem item, String words) {
        if (item.damage() != null || !isOf(Format.PDF, item)) {
            return Optional.empty();
        }
        var anchor = new Anchor(FILES + item.id() + "/preview", words, AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return Optional.of(anchor);
    }

    /** That a file is damaged, and what to do about it; empty for every other. */
    public static Optional<Component> damage(EvidenceItem item, String advice) {
        return Optional.ofNullable(item.damage())
                .map(it -> new Callout(
                        Tone.ERROR, I18NProvider.translate("evidence.damage." + it, item.reference()) + " " + advice));
    }

    /** The picture or the film; empty for every other file. */
    public static Optional<Component> picture(EvidenceItem item) {
        if (item.damage() != null) {
            return Optional.empty();
        }
        var type = Objects.requireNonNullElse(item.mediaType(), "");
        if (type.startsWith("image/")) {
            return Optional.of(new Image(FILES + item.id(), item.name()));
        }
        return type.startsWith("video/") ? Optional.of(new Film(item)) : Optional.empty();
    }

    private static boolean isOf(Format format, EvidenceItem item) {
        return format.mediaType().equals(item.mediaType());
    }

    /** A film with the browser's own buttons. */
    @Tag("video")
    private static final class Film extends Component {
        private static final long serialVersionUID = 1L;

        Film(EvidenceItem item) {
            var element = getElement();
            element.setAttribute("controls", true);
            element.setAttribute("preload", "metadata");
            element.setAttribute("aria-label", item.name());
            element.setAttribute("src", FILES + item.id());
        }
    }
}
