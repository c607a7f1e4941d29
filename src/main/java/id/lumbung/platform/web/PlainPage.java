package id.lumbung.platform.web;

import id.lumbung.platform.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** A small page that works without script, for people who are not in the portal (yet), or whom it cannot serve now. */
public record PlainPage(String title, String text, List<Action> actions) {
    private static final String FRAME = """
            <!doctype html>
            <html lang="%s" theme="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Lumbung Inovasi</title>
            <link rel="icon" href="/icons/favicon.svg">
            <link rel="stylesheet" href="/styles/font.css">
            <link rel="stylesheet" href="/styles/tokens.css">
            <link rel="stylesheet" href="/styles/plain.css">
            </head>
            <body>
            <main>
            <p class="brand"><img src="/icons/favicon.svg" alt="" width="28" height="28">Lumbung Inovasi</p>
            <h1>%s</h1>
            <p>%s</p>
            <div class="actions">
            %s
            </div>
            </main>
            </body>
            </html>
            """;

    /** Something that can be done on the page. */
    public sealed interface Action {
        String html();

        /** Leads to another page. */
        record Link(String label, String to) implements Action {
            @Override
            public String html() {
                return "<a class=\"main\" href=\"%s\">%s</a>".formatted(escaped(to), escaped(label));
            }
        }

        /** Sends a form that consists of one button. */
        record Send(String label, String to, String value) implements Action {
            @Override
            public String html() {
                return "<form method=\"post\" action=\"%s\"><button class=\"main\" name=\"value\" value=\"%s\">%s</button></form>"
                        .formatted(escaped(to), escaped(value), escaped(label));
            }
        }
    }

    public String html(PagePreferences reader) {
        return FRAME.formatted(
                Texts.of(reader.language()).locale().getLanguage(),
                reader.scheme(),
                escaped(title),
                escaped(title),
                escaped(text),
                actions.stream().map(Action::html).collect(Collectors.joining("\n")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
