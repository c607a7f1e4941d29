package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.Receipt.Fate;
import id.lumbung.assessment.Receipt.Line;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The receipts of what was sent to the verifiers, for whoever may read the sheet. */
@Singleton
public class Receipts {
    private final SheetAccess access;
    private final SheetRepository sheets;
    private final SheetScoring scoring;
    private final SendingRepository sendings;
    private final SentRowRepository rows;
    private final AnswerRepository answers;

    Receipts(
            SheetAccess access,
            SheetRepository sheets,
            SheetScoring scoring,
            SendingRepository sendings,
            SentRowRepository rows,
            AnswerRepository answers) {
        this.access = access;
        this.sheets = sheets;
        this.scoring = scoring;
        this.sendings = sendings;
        this.rows = rows;
        this.answers = answers;
    }

    /** What was sent of a sheet, newest first. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<Sending> of(UUID sheetId) {
        access.requireRead(sheetId);
        return sendings.findBySheet(sheetId);
    }

    /** One of them with its rows, in national order. */
    @Asks(INNOVATION_READ)
    @Transactional
    public Receipt open(UUID sendingId) {
        access.requireReadAny();
        var sending = sendings.findById(sendingId).orElseThrow(() -> new NotFoundException("sending", sendingId));
        access.requireRead(sending.sheetId());
        var sheet = sheets.findById(sending.sheetId()).orElseThrow();
        var version = scoring.version(sheet);
        var now = answers.findBySheet(sheet.id()).stream().collect(toMap(SheetAnswer::indicator, Function.identity()));
        var order = version.indicators(sheet.aspect());
        var lines = rows.findBySending(sendingId).stream()
                .map(it -> new Line(
                        version.indicator(it.indicator()).orElseThrow(),
                        it,
                        Fate.of(sending.at(), now.get(it.indicator()))))
                .sorted(Comparator.comparingInt(it -> order.indexOf(it.indicator())))
                .toList();
        return new Receipt(sending, sheet.year(), version, scoring.head(sheet), lines);
    }
}
