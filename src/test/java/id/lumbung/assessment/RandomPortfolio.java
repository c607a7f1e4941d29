package id.lumbung.assessment;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Enters a portfolio into a government's tables, and says what was entered; the same for the same seed. */
public final class RandomPortfolio {
    private static final List<String> AFFAIRS =
            List.of("PENDIDIKAN", "KESEHATAN", "PUPR", "PERKIM", "TRANTIBUMLINMAS", "LH", "PANGAN");

    private final SampleGovernment government;
    private final InstrumentVersion version;
    private final Random random;

    public RandomPortfolio(SampleGovernment government, InstrumentVersion version, long seed) {
        this.government = government;
        this.version = version;
        this.random = new Random(seed);
    }

    public Portfolio enter(int innovations) {
        var spd = answers(government.sheet(null), version.spd());
        var agencies = List.of(government.agency("Dinas Sosial"), government.agency("Dinas Kesehatan"));
        var submissions = new ArrayList<Submission>();
        for (var number = 0; number < innovations; number++) {
            submissions.add(innovation(agencies.get(number % agencies.size()), "Inovasi " + number));
        }
        return new Portfolio(spd, submissions);
    }

    private Submission innovation(UUID agency, String title) {
        var affair = AFFAIRS.get(random.nextInt(AFFAIRS.size()));
        var stage = random.nextInt(10) == 0 ? "UJI_COBA" : "PENERAPAN";
        var implementedOn = LocalDate.of(random.nextInt(8) == 0 ? 2022 : 2024, 5, 1);
        var words = random.nextInt(8) == 0 ? 299 : 300;
        var reports = random.nextInt(10) == 0 ? 2 : 1;
        var id = government.innovation(agency, title, affair, stage, implementedOn, words, reports);
        var answers = answers(government.sheet(id), version.sid());
        return new Submission(new Profile(id.toString(), stage, implementedOn, null, words, affair, reports), answers);
    }

    private Map<String, Answer> answers(UUID sheet, List<Indicator> rows) {
        var answers = new HashMap<String, Answer>();
        for (var row : rows) {
            answer(sheet, row).ifPresent(it -> answers.put(row.code(), it));
        }
        return answers;
    }

    private Optional<Answer> answer(UUID sheet, Indicator row) {
        if (random.nextInt(40) == 0) {
            return Optional.empty();
        }
        var basis = row.bases().isEmpty() ? null : row.bases().getFirst().code();
        var claimed = 1 + random.nextInt(3);
        var verified = random.nextInt(20) == 0 ? null : Integer.valueOf(random.nextInt(50) == 0 ? 0 : claimed);
        var evidence = random.nextInt(50) == 0 ? 0 : 1 + random.nextInt(2);
        var decision = verified == null ? "PENDING" : "ACCEPTED";
        government.answer(sheet, row.code(), basis, claimed, verified, decision, SampleGovernment.SENT);
        for (var piece = 0; piece < evidence; piece++) {
            government.evidence(sheet, row.code());
        }
        return Optional.of(new Answer(basis, claimed, verified, evidence));
    }
}
