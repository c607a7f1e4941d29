package id.lumbung.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.lumbung.platform.files.Limited;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where files are dropped or chosen, and where it is said what is wrong with one: the browser's own refusals, the
 * server's, and lines that broke. Each attempt clears what was said of the one before. Files stream straight through; what
 * the browser checks only saves people the wait.
 */
public class FileDrop extends Div {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";
    private static final String STATUS = "event.detail.xhr.status";
    /** Vaadin (25.2) leaves the bar that shows how far a file is without a name. */
    private static final String NAMED_BARS = """
            this.addEventListener('upload-start', () => requestAnimationFrame(() =>
                this.querySelectorAll('vaadin-progress-bar').forEach(it => it.ariaLabel = $0)))""";

    private final List<Accepted> accepted;
    private final Receiver receiver;
    private final Upload upload;
    private final Div said = new Div();
    private final Map<String, Paragraph> lines = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();

    /**
     * A kind of file that is taken here.
     *
     * @param endings of its name, without the dot, the usual one first
     * @param smaller the text that says what to do with one that is too large
     */
    public record Accepted(List<String> endings, long mostBytes, String smaller) implements Serializable {
        public Accepted {
            endings = List.copyOf(endings);
        }

        private String label() {
            return endings.getFirst().toUpperCase(Locale.ROOT);
        }

        private boolean isEndingOf(String name) {
            return endings.stream().anyMatch(it -> name.toLowerCase(Locale.ROOT).endsWith("." + it));
        }
    }

    /** What becomes of a file. */
    @FunctionalInterface
    public interface Receiver extends Serializable {
        /** Takes it in the request of the upload, as the person who sends it, and gives what the page does then. */
        Command receive(String name, InputStream bytes) throws IOException;
    }

    public FileDrop(String choose, String drop, List<Accepted> accepted, Receiver receiver) {
        this.accepted = List.copyOf(accepted);
        this.receiver = receiver;
        upload = ComponentTexts.localized(new Upload(this::receive));
        upload.setAcceptedFileExtensions(this.accepted.stream()
                .flatMap(it -> it.endings().stream())
                .map("."::concat)
                .toArray(String[]::new));
        upload.setMaxFileSize(Math.toIntExact(mostBytes()));
        upload.setUploadButton(button(choose));
        upload.setDropLabel(new Span(drop));
        upload.setDropLabelIcon(new Span());
        upload.setWidthFull();
        upload.getElement().executeJs(NAMED_BARS, getTranslation("ui.upload.processing"));
        Stream.of("drop", "upload-retry").forEach(it -> upload.getElement().addEventListener(it, _ -> clear()));
        when("file-reject", SIZE, (name, size) -> say(name, rejection(name, size)));
        when("upload-error", STATUS, this::failed);
        said.addClassName("li-drop-said");
        said.getElement().setAttribute("role", "alert").setAttribute("aria-atomic", "false");
        var hint = new Span(hint());
        hint.addClassName("li-muted");
        addClassName("li-drop");
        add(upload, hint, said);
    }

    /** Takes one file at a time. */
    public FileDrop single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** What else somebody can do whose file is of no kind that is taken here. */
    protected String advice(String name) {
        return getTranslation("ui.drop.type.advice", labels());
    }

    private Button button(String text) {
        var button = new Button(text, LiIcon.UPLOAD.create(), _ -> clear());
        button.getElement().addEventListener("touchend", _ -> clear()); // the component swallows the click of a finger
        return button;
    }

    /** Listens to what the browser tells of a file: its name, and a number that says what was wrong. */
    private void when(String event, String number, SerializableBiConsumer<String, Long> told) {
        upload.getElement()
                .addEventListener(
                        event,
                        it -> told.accept(
                                it.getEventData().path(NAME).asString(),
                                it.getEventData().path(number).asLong()))
                .addEventData(NAME)
                .addEventData(number);
    }

    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        var size = event.getFileSize();
        if (size == 0 || kindOf(name).filter(it -> size > it.mostBytes()).isPresent()) {
            refuse(event, () -> rejection(name, size));
            return;
        }
        try {
            var then = receiver.receive(name, new Limited(event.getInputStream(), mostBytes()));
            event.getUI().access(() -> {
                upload.clearFileList();
                refusals.remove(name);
                unsay(name);
                then.execute();
            });
        } catch (Limited.TooLarge _) {
            refuse(
                    event,
                    () -> getTranslation(
                            "ui.drop.tooLarge", name, Numbers.current().size(mostBytes())));
        } catch (Refusal refused) {
            refuse(event, () -> getTranslation(refused.key(), refused.arguments()));
        } catch (IOException | RuntimeException failed) {
            var hindrance = Hindrance.of(failed);
            if (hindrance.isEmpty()) {
                throw failed;
            }
            Hindrances.note(failed);
            refuse(event, () -> hindered(name, hindrance.get()));
        }
    }

    /** Why a file cannot be taken now, and that it was not. */
    private String hindered(String name, Hindrance hindrance) {
        return getTranslation(
                "ui.drop.hindered",
                name,
                getTranslation(hindrance.texts() + "title"),
                getTranslation(hindrance.texts() + "detail"));
    }

    private void refuse(UploadEvent event, SerializableSupplier<String> reason) {
        event.reject();
        event.getUI().access(() -> {
            upload.clearFileList();
            refusals.put(event.getFileName(), reason.get());
            say(event.getFileName(), reason.get());
        });
    }

    private String rejection(String name, long size) {
        var kind = kindOf(name);
        if (kind.isEmpty()) {
            return getTranslation("ui.drop.type", name, labels()) + " " + advice(name);
        }
        if (size == 0) {
            return getTranslation("ui.drop.empty", name);
        }
        var most = kind.get().mostBytes();
        var numbers = Numbers.current();
        return size > most
                ? getTranslation(
                        "ui.drop.tooLarge.by",
                        name,
                        numbers.size(size),
                        numbers.size(most),
                        kind.get().smaller())
                : getTranslation("ui.drop.tooMany", name);
    }

    private Optional<Accepted> kindOf(String name) {
        return accepted.stream().filter(it -> it.isEndingOf(name)).findFirst();
    }

    /** A line that broke, a fault of ours, or what the server refused: said again, if a late click has cleared it. */
    private void failed(String name, long status) {
        var reason = refusals.remove(name);
        say(
                name,
                reason != null ? reason : getTranslation(status == 0 ? "ui.drop.interrupted" : "ui.drop.failed", name));
    }

    private void say(String name, String text) {
        unsay(name);
        var line = new Paragraph(text);
        lines.put(name, line);
        said.add(line);
    }

    private void unsay(String name) {
        var line = lines.remove(name);
        if (line != null) {
            said.remove(line);
        }
    }

    private void clear() {
        lines.clear();
        said.removeAll();
    }

    private long mostBytes() {
        return accepted.stream().mapToLong(Accepted::mostBytes).max().orElse(0);
    }

    /** The kinds of files that are taken. */
    protected String labels() {
        return accepted.stream().map(Accepted::label).collect(Collectors.joining(", "));
    }

    private String hint() {
        return accepted.stream()
                .map(it -> getTranslation(
                        "ui.drop.format", it.label(), Numbers.current().size(it.mostBytes())))
                .collect(Collectors.joining(", "));
    }
}
