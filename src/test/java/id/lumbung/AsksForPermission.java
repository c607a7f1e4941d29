package id.lumbung;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** That a method calls the class that knows permissions, itself or through methods of its own package. */
final class AsksForPermission extends ArchCondition<JavaMethod> {
    private final Class<?> access;

    private AsksForPermission(Class<?> access) {
        super("ask " + access.getSimpleName());
        this.access = access;
    }

    static AsksForPermission of(Class<?> access) {
        return new AsksForPermission(access);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!asks(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
        }
    }

    private boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(access)
                                || (call.getTargetOwner()
                                                .getPackageName()
                                                .equals(unit.getOwner().getPackageName())
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(JavaCodeUnit.class::isInstance)
                                                .filter(it -> asks((JavaCodeUnit) it, seen))
                                                .isPresent()));
    }
}
