package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The years a government is assessed in: opened with their sheets, closed, and opened again. At most one is open, so that
 * everybody works on the same sheets.
 */
@Singleton
public class Periods {
    private final PeriodRepository periods;
    private final SheetRepository sheets;
    private final SheetCreation creation;
    private final ClosedProfileRepository profiles;
    private final Instruments instruments;
    private final GovernmentCalendar calendar;

    Periods(
            PeriodRepository periods,
            SheetRepository sheets,
            SheetCreation creation,
            ClosedProfileRepository profiles,
            Instruments instruments,
            GovernmentCalendar calendar) {
        this.periods = periods;
        this.sheets = sheets;
        this.creation = creation;
        this.profiles = profiles;
        this.instruments = instruments;
        this.calendar = calendar;
    }

    /** The open period first, then the others, the newest of them first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<Period> all() {
        return periods.findAllInOrder();
    }

    /** The versions a new period can be under, each as last revised, the newest last: those published and not retired. */
    @Asks(SETTINGS_EDIT)
    public List<InstrumentVersion> offered() {
        return instruments.all().stream()
                .flatMap(it -> it.versions().stream())
                .filter(it -> !instruments.retired(it.instrument()).contains(it.code()))
                .toList();
    }

    /** The year that would be opened next. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public int nextYear() {
        return periods.findLastYear().map(it -> it + 1).orElseGet(() -> calendar.today()
                .getYear());
    }

    /** How many claims of the year wait for a verifier. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public long waiting(int year) {
        return sheets.countWaiting(year);
    }

    /**
     * Opens a new period, with a sheet for every innovation there is and one for the government.
     *
     * @param revision of the version, as a year that is over was judged by; absent for the newest
     * @throws Refusal when there is this period already, another one is open, the days are of other years, or the version
     *     is not offered
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Period open(int year, String instrument, String version, @Nullable Integer revision, PeriodDays days) {
        days.requireAround(year);
        var wanted = wanted(instrument, version, revision);
        periods.hold();
        if (periods.existsById(year)) {
            throw new Refusal("assessment.settings.period.refusal.exists", Integer.toString(year)).at("year");
        }
        requireNoneOpen();
        var opened = periods.save(Period.opened(year, wanted.id(), days));
        creation.forPeriod(year);
        return opened;
    }

    /** Closes a period, after which nobody changes or verifies its sheets and later profiles do not change its figures. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Period close(int year) {
        var period = held(year);
        if (!period.open()) {
            return period;
        }
        profiles.keep(year);
        return periods.update(period.open(false));
    }

    /**
     * Opens a closed period again, under the version it had, with the sheets it lacks by now.
     *
     * @throws Refusal when another one is open
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Period reopen(int year) {
        var period = held(year);
        if (period.open()) {
            return period;
        }
        requireNoneOpen();
        profiles.release(year);
        var opened = periods.update(period.open(true));
        creation.forPeriod(year);
        return opened;
    }

    /** Moves the days of a period, open or closed. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Period setDays(int year, PeriodDays days) {
        var period = held(year);
        days.requireAround(year);
        return periods.update(period.on(days));
    }

    private InstrumentVersion wanted(String instrument, String version, @Nullable Integer revision) {
        return offered().stream()
                .filter(it -> it.instrument().equals(instrument) && it.code().equals(version))
                .findFirst()
                .flatMap(newest -> revision == null
                        ? Optional.of(newest)
                        : instruments.find(instrument).flatMap(it -> it.version(version, revision)))
                .orElseThrow(() ->
                        new Refusal("assessment.settings.period.refusal.version", instrument, version).at("version"));
    }

    private Period held(int year) {
        periods.hold();
        return periods.findById(year).orElseThrow(() -> new NotFoundException("period", year));
    }

    private void requireNoneOpen() {
        periods.findOpen().ifPresent(it -> {
            throw new Refusal("assessment.settings.period.refusal.open", Integer.toString(it.year()));
        });
    }
}
