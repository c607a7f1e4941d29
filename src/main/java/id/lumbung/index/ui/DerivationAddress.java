package id.lumbung.index.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.index.StandingFilter;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Zone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The page that takes a figure of a year apart, with the innovations it is made of in the query of its address. */
public record DerivationAddress(int year, StandingFilter filter) {
    private static final String YEAR = "year";
    private static final String ZONE = "zone";
    private static final String AGENCY = "agency";
    private static final String AFFAIR = "affair";

    /** The address of the index itself. */
    public static String index(int year) {
        return new DerivationAddress(year, StandingFilter.ALL).path();
    }

    /**
     * The innovations an address names.
     *
     * @throws NotFoundException when it names a zone or an agency that cannot be
     */
    static StandingFilter filter(QueryParameters query) {
        return new StandingFilter(
                query.getSingleParameter(ZONE).map(DerivationAddress::zone).orElse(null),
                query.getParameters(AGENCY).stream()
                        .map(DerivationAddress::agency)
                        .collect(toUnmodifiableSet()),
                query.getSingleParameter(AFFAIR).orElse(null));
    }

    public String path() {
        var query = new LinkedHashMap<String, List<String>>();
        query.put(YEAR, List.of(Integer.toString(year)));
        var zone = filter.zone();
        if (zone != null) {
            query.put(ZONE, List.of(zone.name()));
        }
        if (!filter.agencies().isEmpty()) {
            query.put(
                    AGENCY,
                    filter.agencies().stream().map(UUID::toString).sorted().toList());
        }
        var affair = filter.affair();
        if (affair != null) {
            query.put(AFFAIR, List.of(affair));
        }
        return new Location(IndexNavigation.DERIVATION, new QueryParameters(query)).getPathWithQueryParameters();
    }

    private static Zone zone(String name) {
        return Arrays.stream(Zone.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("zone", name));
    }

    private static UUID agency(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("agency", id);
        }
    }
}
