package id.lumbung.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.limits.Hindrances;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the packs that were published into force, on every replica and without a restart: every few seconds it asks
 * whether anything was done with packs. A pack that cannot be read, and a database that cannot be reached, leave in force
 * what is.
 */
@Singleton
class PublishedPacks {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedPacks.class);
    private static final String PORTAL = "job:portal";
    private static final long NOTHING = -1;

    private final InstrumentPackRepository packs;
    private final PackEventRepository events;
    private final TransactionOperations<Connection> transactions;
    private final Instruments instruments;
    private final Clock clock;
    private final Map<String, Integer> looked = new HashMap<>();
    private long eventsSeen = NOTHING;
    private boolean failing;

    PublishedPacks(
            InstrumentPackRepository packs,
            PackEventRepository events,
            @Named("platform") TransactionOperations<Connection> transactions,
            Instruments instruments,
            Clock clock) {
        this.packs = packs;
        this.events = events;
        this.transactions = transactions;
        this.instruments = instruments;
        this.clock = clock;
    }

    @EventListener
    void start(StartupEvent started) {
        refresh();
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "3s")
    void follow() {
        refresh();
    }

    /** Looks at once, for who has just published. */
    synchronized void refresh() {
        try {
            if (eventsSeen == NOTHING) {
                ShippedPacks.NAMES.forEach(this::seed);
            }
            var now = transactions.executeRead(_ -> events.count());
            if (now != eventsSeen) {
                load();
                eventsSeen = now;
            }
            failing = false;
        } catch (RuntimeException unreachable) {
            if (!Hindrances.note(unreachable) && !failing) {
                LOG.warn(
                        "The published instrument packs could not be looked at; trying again: {}",
                        unreachable.toString());
            }
            failing = true;
        }
    }

    /** The pack that ships is the first edition, and never replaces another. */
    private void seed(String name) {
        var document = ShippedPacks.document(name);
        try {
            var code = PackReader.read(new StringReader(document)).code();
            transactions.executeWrite(_ -> {
                if (packs.saveFirst(code, document, InstrumentPack.checksum(document)) == 1) {
                    events.save(new PackEvent(
                            UuidCreator.getTimeOrderedEpoch(),
                            code,
                            1,
                            null,
                            PackAction.SHIPPED,
                            PORTAL,
                            "",
                            clock.instant()));
                }
                return true;
            });
        } catch (FlawedDocumentException broken) {
            LOG.error("The pack {} that ships cannot be put in force:\n{}", name, broken.getMessage());
        }
    }

    private void load() {
        List<InstrumentPack> published = transactions.executeRead(_ -> packs.findPublished());
        published.stream()
                .filter(it -> !Integer.valueOf(it.edition()).equals(looked.put(it.code(), it.edition())))
                .forEach(this::use);
        List<PackEvent> retired = transactions.executeRead(_ -> events.findRetiredVersions());
        instruments.retire(retired.stream()
                .collect(groupingBy(PackEvent::code, mapping(it -> String.valueOf(it.version()), toSet()))));
    }

    private void use(InstrumentPack pack) {
        try {
            instruments.use(pack.instrument());
        } catch (FlawedDocumentException broken) {
            LOG.error("Edition {} of {} cannot be used:\n{}", pack.edition(), pack.code(), broken.getMessage());
        }
    }
}
