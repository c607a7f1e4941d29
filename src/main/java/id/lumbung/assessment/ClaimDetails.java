package id.lumbung.assessment;

import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.shared.NotFoundException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Puts together what a verifier needs to see of a claim. */
@Singleton
class ClaimDetails {
    private final SheetRepository sheets;
    private final SheetScoring scoring;
    private final TenantSettingRepository settings;
    private final SheetHistory history;

    ClaimDetails(SheetRepository sheets, SheetScoring scoring, TenantSettingRepository settings, SheetHistory history) {
        this.sheets = sheets;
        this.scoring = scoring;
        this.settings = settings;
        this.history = history;
    }

    Optional<InstrumentVersion> currentVersion() {
        return scoring.currentVersion();
    }

    ClaimToVerify of(UUID sheetId, String indicator) {
        var sheet = sheets.findById(sheetId).orElseThrow(() -> new NotFoundException("sheet", sheetId));
        var scored = scoring.score(sheet);
        var answer = scored.answers().stream()
                .filter(it -> it.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("answer", indicator));
        var row = scored.version().indicator(indicator).orElseThrow();
        return new ClaimToVerify(
                answer,
                row,
                Measuring.of(row, scoring.units(scored.version())),
                scored.head(),
                scored.verified().points(),
                scored.pointsIfAccepted(indicator),
                settings.current().zones(),
                history.of(sheetId).stream()
                        .filter(it -> indicator.equals(it.indicator()))
                        .toList());
    }
}
