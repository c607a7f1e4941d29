package id.lumbung.instrument;

import static java.util.stream.Collectors.joining;

import id.lumbung.support.TestPortal;
import java.io.StringReader;
import java.util.regex.Pattern;

/** The instrument that ships, but surer or less sure of its facts than it is. */
public final class AssumedPack {
    private static final Pattern SECOND_HAND = Pattern.compile("(?m)^secondHand: .*$");
    private static final Pattern SOURCE = Pattern.compile("(?m)^  ([A-Z0-9_]+): ");
    private static final Pattern MARK = Pattern.compile("(\\bmarks?:|[a-zA-Z]+:) (ASSUMED|KNOWN)\\b");

    private AssumedPack() {}

    /** From now on no fact is doubted. */
    public static void sure(TestPortal portal) throws FlawedDocumentException {
        use(portal, MARK.matcher(shipped()).replaceAll("$1 STATED"), "secondHand: []");
    }

    /** From now on every fact is doubted. */
    public static void doubtful(TestPortal portal) throws FlawedDocumentException {
        var sources = SOURCE.matcher(shipped()
                        .substring(shipped().indexOf("sources:"), shipped().indexOf("secondHand:")))
                .results()
                .map(it -> it.group(1))
                .collect(joining(", ", "secondHand: [", "]"));
        use(portal, MARK.matcher(shipped()).replaceAll("$1 ASSUMED"), sources);
    }

    private static void use(TestPortal portal, String document, String secondHand) throws FlawedDocumentException {
        var changed = SECOND_HAND.matcher(document).replaceFirst(secondHand);
        portal.bean(Instruments.class).use(PackReader.read(new StringReader(changed)));
    }

    private static String shipped() {
        return ShippedPacks.document("iid");
    }
}
