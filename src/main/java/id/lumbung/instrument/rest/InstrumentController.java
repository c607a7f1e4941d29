package id.lumbung.instrument.rest;

import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.InstrumentShelf;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.core.Variable;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.core.Window;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instruments, as they hold for each year. */
@Controller("/api/v1/instruments")
@Tag(name = "Instruments")
@AnswersProblems
@SerdeImport(Affair.class)
@SerdeImport(Band.class)
@SerdeImport(Code.class)
@SerdeImport(Mark.class)
@SerdeImport(Text.class)
@SerdeImport(Variable.class)
@SerdeImport(Window.class)
class InstrumentController {
    private final InstrumentShelf shelf;
    private final InstrumentPacks packs;

    InstrumentController(InstrumentShelf shelf, InstrumentPacks packs) {
        this.shelf = shelf;
        this.packs = packs;
    }

    /** The instruments with the names of their versions. */
    @Get
    List<InstrumentAnswer> instruments() {
        return shelf.all().stream()
                .map(it -> InstrumentAnswer.of(it, shelf.retired(it.code())))
                .toList();
    }

    /**
     * One version: its rows with what each level means, its rules and its code lists.
     *
     * @param revision which state of the version; the newest when absent
     */
    @Get("/{code}/{version}")
    VersionAnswer version(String code, String version, @QueryValue @Nullable Integer revision) {
        return VersionAnswer.of(
                revision == null
                        ? shelf.version(code, version)
                        : shelf.version(new VersionId(code, version, revision)));
    }

    /** What is in preparation of an instrument, and what was done with its packs. */
    @Get("/{code}/packs")
    PacksAnswer packs(String code) {
        var instrument = shelf.instrument(code).code();
        return PacksAnswer.of(packs.draft(instrument), packs.history(instrument));
    }

    /** The revisions of a version, the first one first: since when, why, and what each says otherwise than the one before. */
    @Get("/{code}/{version}/revisions")
    List<RevisionAnswer> revisions(String code, String version) {
        var instrument = shelf.instrument(shelf.version(code, version).instrument());
        return instrument.revisions(version).stream()
                .map(it -> RevisionAnswer.of(instrument, it))
                .toList();
    }
}
