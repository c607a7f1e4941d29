package id.lumbung.instrument;

import id.lumbung.platform.text.Texts;
import java.util.List;

/** A flaw as people who read English are told it. */
public record Told(String path, String reason) {

    public static List<Told> of(FlawedDocumentException refused) {
        var texts = Texts.of(Texts.ENGLISH);
        return refused.flaws().stream()
                .map(it ->
                        new Told(it.path(), texts.text(it.key(), it.arguments().toArray())))
                .toList();
    }
}
