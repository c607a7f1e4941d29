package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.GovernmentChanges;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers beside the entries of the navigation, on every page that is open, after every change. However many pages a
 * government has open and however fast it changes, it is counted anew at most once in a moment for each set of permissions.
 */
@Singleton
class MenuCounts {
    private static final Logger LOG = LoggerFactory.getLogger(MenuCounts.class);
    /** So long a change may take to arrive; what changes meanwhile arrives with it. */
    private static final Duration MOMENT = Duration.ofMillis(400);

    /** A task of the scheduler takes over where it was given, which is a transaction that is over. */
    private static final PropagatedContext OUTSIDE = PropagatedContext.empty();

    private final List<MenuCount> counts;
    private final Access access;
    private final TaskScheduler scheduler;
    private final Map<TenantKey, Set<Menu>> open = new ConcurrentHashMap<>();
    private final Set<TenantKey> changed = ConcurrentHashMap.newKeySet();

    MenuCounts(
            List<MenuCount> counts,
            Access access,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            GovernmentChanges changes) {
        this.counts = counts;
        this.access = access;
        this.scheduler = scheduler;
        changes.listen(this::changed);
    }

    /** The numbers of those of the entries that the reader may see. */
    Map<Class<? extends Component>, Long> count(Set<Class<? extends Component>> entries) {
        return counts.stream()
                .filter(it -> entries.contains(it.view()) && Menu.mayGo(access, it.view()))
                .collect(Collectors.toMap(MenuCount::view, MenuCount::count));
    }

    /** From now on the menu is told, until it leaves. */
    void follow(TenantKey tenant, Menu menu) {
        open.computeIfAbsent(tenant, _ -> ConcurrentHashMap.newKeySet()).add(menu);
    }

    void leave(TenantKey tenant, Menu menu) {
        open.computeIfPresent(tenant, (_, menus) -> {
            menus.remove(menu);
            return menus.isEmpty() ? null : menus;
        });
    }

    private void changed(TenantKey tenant) {
        if (open.containsKey(tenant) && changed.add(tenant)) {
            scheduler.schedule(MOMENT, OUTSIDE.wrap(() -> tell(tenant)));
        }
    }

    private void tell(TenantKey tenant) {
        changed.remove(tenant);
        var counted = new ConcurrentHashMap<Map<Permission, Scope>, Map<Class<? extends Component>, Long>>();
        for (var menu : open.getOrDefault(tenant, Set.of())) {
            try {
                menu.getUI().ifPresent(ui -> ui.access(() -> tell(menu, counted)));
            } catch (UIDetachedException gone) {
                leave(tenant, menu);
            }
        }
    }

    /** Runs as the person who has the page open; a page whose session has ended is not told. */
    private void tell(Menu menu, Map<Map<Permission, Scope>, Map<Class<? extends Component>, Long>> counted) {
        if (CurrentActor.find().isEmpty()) {
            return;
        }
        try {
            menu.show(counted.computeIfAbsent(access.actor().grants(), _ -> count(menu.entries())));
        } catch (RuntimeException failed) {
            if (!Hindrances.note(failed)) {
                LOG.warn("The navigation keeps its old numbers", failed);
            }
        }
    }
}
