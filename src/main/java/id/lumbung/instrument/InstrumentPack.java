package id.lumbung.instrument;

import id.lumbung.instrument.core.Instrument;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An edition of an instrument's pack: the whole document, as it was uploaded. Only its state ever changes.
 *
 * @param document YAML
 * @param checksum SHA-256 of the document, in hexadecimal digits
 */
@MappedEntity(value = "instrument_pack", schema = "control")
record InstrumentPack(@EmbeddedId Key id, String document, String checksum, PackState state) {

    /** Which edition of which instrument. */
    @Embeddable
    record Key(
            @MappedProperty("code") String code,
            @MappedProperty("revision") int edition) {}

    static InstrumentPack of(String code, int edition, String document, PackState state) {
        return new InstrumentPack(new Key(code, edition), document, checksum(document), state);
    }

    String code() {
        return id.code();
    }

    int edition() {
        return id.edition();
    }

    /**
     * What the document says.
     *
     * @throws FlawedDocumentException when it is not what was uploaded, or no portal of this version can read it
     */
    Instrument instrument() throws FlawedDocumentException {
        if (!checksum.equals(checksum(document))) {
            var flaws = new Flaws();
            flaws.add("$", FlawKind.NOT_THE_CHECKSUM, checksum);
            throw flaws.exception();
        }
        return PackReader.read(new StringReader(document));
    }

    static String checksum(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
