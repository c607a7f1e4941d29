package id.lumbung.portfolio;

import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Instruments;
import id.lumbung.platform.text.Texts;
import id.lumbung.shared.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ./lumbung score}: scores a portfolio without the portal, by the same code. */
public final class ScoreCommand {
    static final int REFUSED = 2;

    private static final String USAGE = "usage: lumbung score FILE|- [--explain] [--version YEAR[/REVISION]]";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ScoreCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new ScoreCommand(System.in, System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var options = Options.of(arguments);
        if (options == null) {
            err.println(USAGE);
            return REFUSED;
        }
        try {
            var document = read(options.file());
            var request = new PortfolioReader(new Instruments()).read(document, null, options.version());
            new ScoreWriter(request, options.explain()).write(out, true);
            out.println();
            return 0;
        } catch (FlawedDocumentException refused) {
            err.println(refused.getMessage());
            return REFUSED;
        } catch (TooLargeException refused) {
            err.println(Texts.of(Texts.ENGLISH).line(refused.flaw()));
            return REFUSED;
        } catch (IOException unreadable) {
            err.println(options.file() + ": cannot be read: " + unreadable);
            return REFUSED;
        }
    }

    private byte[] read(String file) throws IOException {
        if (file.equals("-")) {
            return PortfolioReader.bytes(in);
        }
        try (var source = Files.newInputStream(Path.of(file))) {
            return PortfolioReader.bytes(source);
        }
    }

    /** What was asked for on the command line. */
    private record Options(
            String file, boolean explain, @Nullable String version) {

        /** Null when the command line is not understood. */
        static @Nullable Options of(List<String> arguments) {
            var files = new ArrayList<String>();
            var explain = false;
            String version = null;
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                if (argument.equals("--explain")) {
                    explain = true;
                } else if (argument.startsWith("--version=")) {
                    version = argument.substring("--version=".length());
                } else if (argument.equals("--version") && rest.hasNext()) {
                    version = rest.next();
                } else if (argument.startsWith("--")) {
                    return null;
                } else {
                    files.add(argument);
                }
            }
            return files.size() == 1 ? new Options(files.getFirst(), explain, version) : null;
        }
    }
}
