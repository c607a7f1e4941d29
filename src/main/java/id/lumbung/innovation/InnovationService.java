package id.lumbung.innovation;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NormalText;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The life of an innovation in the registry: registered with its first word, kept as it is typed, found, deleted. */
@Singleton
public class InnovationService {
    private static final ZoneId FIRST_TO_SEE_A_DAY = ZoneId.of("Asia/Jayapura");
    private static final String TITLE_TAKEN = "innovation.refusal.titleTaken";

    private final InnovationRepository innovations;
    private final AgencyRepository agencies;
    private final Instruments instruments;
    private final VersionInForce inForce;
    private final Access access;
    private final InnovationEvents events;
    private final Clock clock;

    InnovationService(
            InnovationRepository innovations,
            AgencyRepository agencies,
            Instruments instruments,
            VersionInForce inForce,
            Access access,
            InnovationEvents events,
            Clock clock) {
        this.innovations = innovations;
        this.agencies = agencies;
        this.instruments = instruments;
        this.inForce = inForce;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What the instrument of the current period asks of a profile, before the first period the newest one. */
    @Asks(INNOVATION_READ)
    @Transactional
    public ProfileRules rules() {
        var iid = instruments.iid();
        return rules(inForce.now()
                .map(instruments::version)
                .orElseGet(() -> instruments.version(iid.code(), iid.defaultVersion())));
    }

    /** What a version of the instrument asks of a profile today, wherever in the country it is today. */
    public ProfileRules rules(InstrumentVersion version) {
        return new ProfileRules(version, LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY));
    }

    /**
     * Gives a draft its first row.
     *
     * @throws Refusal that names the other innovation when there is one of this title
     */
    @Asks(INNOVATION_EDIT)
    @Transactional
    public Innovation register(InnovationDraft draft) {
        access.require(INNOVATION_EDIT, draft.agencyId());
        check(draft);
        requireActive(draft.agencyId());
        var id = UuidCreator.getTimeOrderedEpoch();
        requireFree(draft.title(), id);
        var innovation =
                innovations.save(Innovation.registered(id, draft, access.actor().subject(), now()));
        events.registered(id);
        return innovation;
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @param version the one the typing started from
     * @throws ConflictException when somebody else changed it since
     * @throws Refusal that names the other innovation when there is one of this title
     */
    @Asks(INNOVATION_EDIT)
    @Transactional
    public Innovation save(UUID id, long version, InnovationDraft draft) {
        var current = innovations.findByIdForUpdate(id).orElseThrow(() -> unknown(id));
        access.require(INNOVATION_EDIT, current.draft().agencyId());
        if (current.version() != version) {
            throw new ConflictException("innovation", innovations.nameOf(current.updatedBy()), current.updatedAt());
        }
        return current.draft().equals(draft) ? current : change(current, draft);
    }

    @Asks(INNOVATION_READ)
    @Transactional
    public Innovation open(UUID id) {
        return innovations.findById(id).orElseThrow(() -> unknown(id));
    }

    /** Whether the actor may edit innovations of the agency. */
    public boolean mayEdit(UUID agency) {
        return access.may(INNOVATION_EDIT, agency);
    }

    /** Forgets an innovation that was never submitted; who keeps something of it may refuse. */
    @Asks(INNOVATION_EDIT)
    @Transactional
    public void delete(UUID id) {
        var innovation = innovations.findByIdForUpdate(id).orElseThrow(() -> unknown(id));
        access.require(INNOVATION_EDIT, innovation.draft().agencyId());
        events.leaving(id);
        innovations.delete(innovation);
    }

    private Innovation change(Innovation current, InnovationDraft draft) {
        check(draft);
        if (!draft.agencyId().equals(current.draft().agencyId())) {
            access.require(INNOVATION_EDIT, draft.agencyId());
            requireActive(draft.agencyId());
        }
        if (!current.isCalled(draft.title())) {
            requireFree(draft.title(), current.id());
        }
        var changed = innovations.update(current.changed(draft, access.actor().subject(), now()));
        events.changed(current.id());
        return changed;
    }

    private void check(InnovationDraft draft) {
        rules().refused(draft).stream().findFirst().ifPresent(it -> {
            throw it.refusal();
        });
    }

    /** The national system counts one innovation of a title; who has it first keeps it. */
    private void requireFree(String title, UUID id) {
        var key = NormalText.of(title);
        if (key.isEmpty()) {
            return;
        }
        innovations.hold(key);
        innovations.findByTitleKeyAndIdNotEquals(key, id).ifPresent(it -> {
            var agency =
                    agencies.findById(it.draft().agencyId()).map(Agency::name).orElse("");
            throw new Refusal(TITLE_TAKEN, it.draft().title(), agency)
                    .at("title")
                    .because("innovations", it.id());
        });
    }

    private void requireActive(UUID agency) {
        var found = agencies.findById(agency).orElseThrow(() -> new NotFoundException("agency", agency));
        if (!found.active()) {
            throw new Refusal("innovation.refusal.agencyInactive", found.name());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NotFoundException unknown(UUID id) {
        return new NotFoundException("innovation", id);
    }
}
