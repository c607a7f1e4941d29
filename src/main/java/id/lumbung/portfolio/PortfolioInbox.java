package id.lumbung.portfolio;

import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Instruments;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.TooLargeException;
import id.lumbung.shared.UnreadableException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes in portfolios to score, from anybody who may read the instruments; nothing of them is kept. */
@Singleton
public class PortfolioInbox {
    private final PortfolioReader reader;

    PortfolioInbox(Instruments instruments) {
        this.reader = new PortfolioReader(instruments);
    }

    /**
     * Reads what was sent to the address of a version.
     *
     * @param as the version to score it in; absent for its own
     * @throws UnreadableException with every flaw
     * @throws TooLargeException when it is more than is read
     */
    @Asks(Permission.INSTRUMENT_READ)
    public ScoreRequest read(InputStream sent, VersionName address, @Nullable String as) throws IOException {
        try {
            return reader.read(PortfolioReader.bytes(sent), address, as);
        } catch (FlawedDocumentException flawed) {
            throw new UnreadableException(flawed.flaws());
        }
    }
}
