package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Flaws;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads portfolios as the scoring contract defines them: without a flaw, or not at all and with every flaw told.
 */
public final class PortfolioReader {
    static final int MOST_MEBIBYTES = 128;

    private static final JsonFactory JSON = new JsonFactory();

    private final Instruments instruments;

    public PortfolioReader(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * The bytes of a portfolio.
     *
     * @throws TooLargeException when there are more than anybody needs
     */
    public static byte[] bytes(InputStream source) throws IOException {
        var most = MOST_MEBIBYTES * 1024 * 1024;
        var bytes = source.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLargeException(new Flaw("$", FlawKind.TOO_LARGE.key(), MOST_MEBIBYTES));
        }
        return bytes;
    }

    /**
     * Reads a portfolio.
     *
     * @param address the version an address names, which must be the portfolio's; absent where there is no address
     * @param as the version to score it in; absent for its own
     * @throws FlawedDocumentException with every flaw
     */
    public ScoreRequest read(byte[] document, @Nullable VersionName address, @Nullable String as)
            throws FlawedDocumentException {
        var flaws = new Flaws();
        try {
            var named = peek(document);
            var own = named.in(instruments);
            var scored = scored(named, own, as, flaws);
            var portfolio = walk(document, named, own, address, flaws);
            flaws.throwIfAny();
            return new ScoreRequest(scored.orElseThrow(), portfolio);
        } catch (JsonProcessingException none) {
            var place = none.getLocation();
            if (place == null) {
                flaws.add("$", FlawKind.NOT_JSON);
            } else {
                flaws.add("$", FlawKind.NOT_JSON_AT, place.getLineNr(), place.getColumnNr());
            }
            throw flaws.exception();
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory cannot fail to be read", impossible);
        }
    }

    private static VersionName peek(byte[] document) throws IOException {
        try (var parser = JSON.createParser(document)) {
            return VersionName.peek(parser);
        }
    }

    private Optional<InstrumentVersion> scored(
            VersionName named, Optional<InstrumentVersion> own, @Nullable String as, Flaws flaws) {
        if (as == null) {
            return own;
        }
        var other = instruments.find(named.instrument()).flatMap(it -> it.named(as));
        if (other.isEmpty()) {
            flaws.add("$.instrument", FlawKind.NO_SUCH_VERSION, as);
        }
        return other;
    }

    private Portfolio walk(
            byte[] document,
            VersionName named,
            Optional<InstrumentVersion> own,
            @Nullable VersionName address,
            Flaws flaws)
            throws IOException {
        try (var parser = JSON.createParser(document)) {
            var json = new JsonCursor(parser, flaws);
            parser.nextToken();
            var walk = new PortfolioWalk(json, new InstrumentReader(json, instruments, named, address), own);
            var portfolio = walk.portfolio();
            if (parser.nextToken() != null) {
                flaws.add("$", FlawKind.GOES_ON);
            }
            return portfolio;
        }
    }
}
