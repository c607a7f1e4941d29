package id.lumbung.innovation;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NormalText;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The agencies of a government: who there is, who takes part, what they are called. */
@Singleton
public class Agencies {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 40;

    private final AgencyRepository agencies;
    private final Access access;

    Agencies(AgencyRepository agencies, Access access) {
        this.agencies = agencies;
        this.access = access;
    }

    /** All agencies by name, also those that are no longer active. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<Agency> list() {
        return agencies.findAllOrderByNameAndId();
    }

    /** The active agencies in which the actor may register and edit innovations. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<Agency> editable() {
        return agencies.findByActiveTrueOrderByNameAndId().stream()
                .filter(it -> access.may(INNOVATION_EDIT, it.id()))
                .toList();
    }

    @Asks(INNOVATION_READ)
    @Transactional
    public Agency open(UUID id) {
        return find(id);
    }

    @Asks(SETTINGS_EDIT)
    @Transactional
    public Agency add(String name, String shortName) {
        var id = UuidCreator.getTimeOrderedEpoch();
        checkName(name, shortName);
        requireFree(name, id);
        return agencies.save(Agency.of(id, name.strip(), shortName.strip()));
    }

    /**
     * Calls an agency something else, everywhere but in what was published.
     *
     * @param version the one that was looked at
     * @throws Refusal when the name is another one's, or somebody was faster
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Agency rename(UUID id, long version, String name, String shortName) {
        var agency = find(id);
        if (agency.version() != version) {
            throw Refusal.stale("innovation.agency.refusal.changed", agency.name());
        }
        checkName(name, shortName);
        if (!NormalText.same(agency.name(), name)) {
            requireFree(name, id);
        }
        return agencies.update(agency.renamed(name.strip(), shortName.strip()));
    }

    /** The agency takes no new innovations any more; those it has stay. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Agency deactivate(UUID id) {
        return agencies.update(find(id).active(false));
    }

    @Asks(SETTINGS_EDIT)
    @Transactional
    public Agency activate(UUID id) {
        return agencies.update(find(id).active(true));
    }

    private Agency find(UUID id) {
        return agencies.findById(id).orElseThrow(() -> new NotFoundException("agency", id));
    }

    private static void checkName(String name, String shortName) {
        checkLength("name", name, LONGEST_NAME);
        checkLength("shortName", shortName, LONGEST_SHORT_NAME);
    }

    private static void checkLength(String input, String name, int longest) {
        if (name.isBlank()) {
            throw new Refusal("innovation.agency.refusal.nameMissing").at(input);
        }
        if (name.strip().length() > longest) {
            throw new Refusal("innovation.agency.refusal.nameTooLong", longest).at(input);
        }
    }

    private void requireFree(String name, UUID id) {
        var key = NormalText.of(name);
        agencies.hold(key);
        agencies.findByNameKeyAndIdNotEquals(key, id).ifPresent(it -> {
            throw new Refusal("innovation.agency.refusal.nameTaken", it.name()).at("name");
        });
    }
}
