package id.lumbung;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.lumbung.platform.security.Asks;
import io.micronaut.transaction.annotation.Transactional;
import java.util.HashSet;
import java.util.Set;

/** That a transaction which a method begins, itself or through methods of its own package, begins behind {@link Asks}. */
final class AskedBeforeTransactions extends ArchCondition<JavaMethod> {
    AskedBeforeTransactions() {
        super("ask for a permission before a transaction");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (begins(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " begins a transaction unasked"));
        }
    }

    private static boolean begins(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return !unit.isAnnotatedWith(Asks.class)
                && seen.add(unit)
                && (unit.isAnnotatedWith(Transactional.class)
                        || unit.getAccessesFromSelf().stream()
                                .filter(it -> it.getTargetOwner()
                                        .getPackageName()
                                        .equals(unit.getOwner().getPackageName()))
                                .filter(JavaCodeUnitAccess.class::isInstance)
                                .flatMap(it -> ((JavaCodeUnitAccess<?>) it).getTarget().resolveMember().stream())
                                .anyMatch(it -> begins(it, seen)));
    }
}
