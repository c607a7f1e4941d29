package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.server.Command;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.Notices;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people do on pages is asked before, or offered back, where it takes something from somebody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActsTest {

    /** These delete, drop, shut out, or are seen outside the government at once. */
    private static final Set<String> TAKING = Set.of(
            "Agencies.deactivate",
            "EffortSettings.reset",
            "EvidenceService.remove",
            "GovernmentPlan.remove",
            "InnovationService.delete",
            "InstrumentPacks.discard",
            "InstrumentPacks.publish",
            "InstrumentPacks.retire",
            "MemberSettings.deactivate",
            "NationalResults.remove",
            "PeriodRevisions.move",
            "Periods.close",
            "Periods.reopen",
            "Publishing.publish",
            "SheetService.clear",
            "SheetVerification.decide");

    /** These keep what was typed or chosen in sight, where it can be typed or chosen otherwise; or give something back. */
    private static final Set<String> KEEPING = Set.of(
            "Agencies.activate",
            "Agencies.add",
            "Agencies.rename",
            "EffortSettings.set",
            "EvidenceService.attachLink",
            "EvidenceService.attach",
            "GovernmentPlan.assign",
            "GovernmentPlan.choose",
            "GovernmentPlan.moveUp",
            "GovernmentSettings.setLimits",
            "InnovationService.register",
            "InnovationService.save",
            "InstrumentPacks.upload",
            "MemberSettings.activate",
            "MemberSettings.add",
            "MemberSettings.change",
            "NationalResults.take",
            "NationalResults.takeOver",
            "Periods.open",
            "Periods.setDays",
            "SheetService.claim",
            "SheetService.measure",
            "SheetSubmission.submit",
            "SheetSubmission.withdraw",
            "SheetVerification.undo",
            "Targets.set");

    /** It shows what becomes of every figure, and its button names the act: a question that says more than most. */
    private static final String PREVIEW = "id.lumbung.settings.ui.RevisionDialog";

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("id.lumbung");

    @Test
    void every_act_of_a_page_is_known_for_what_it_takes() {
        assertThat(acts().map(Act::name).distinct())
                .as("whoever adds an act says above whether it takes something from somebody")
                .allMatch(it -> TAKING.contains(it) || KEEPING.contains(it))
                .containsAll(TAKING);
    }

    @Test
    void what_takes_something_is_asked_before_or_offered_back() {
        assertThat(acts().filter(it -> TAKING.contains(it.name()))
                        .filter(it -> !isGuarded(it.page(), new HashSet<>()))
                        .map(it -> it.page().getFullName() + " does " + it.name()))
                .isEmpty();
    }

    /** A call from a page to what writes. */
    private record Act(JavaCodeUnit page, JavaCodeUnit service) {
        String name() {
            return service.getOwner().getSimpleName() + "." + service.getName();
        }
    }

    private static Stream<Act> acts() {
        return PORTAL.stream()
                .filter(ActsTest::isOfPages)
                .flatMap(it -> it.getAccessesFromSelf().stream())
                .filter(it -> !isOfPages(it.getTargetOwner()))
                .filter(it -> !isOfSerialization(it.getOrigin()))
                .flatMap(it -> target(it).map(service -> new Act(it.getOrigin(), service)))
                .filter(it -> it.service().getOwner().getPackageName().startsWith("id.lumbung"))
                .filter(it -> writes(it.service(), new HashSet<>()));
    }

    private static boolean isOfSerialization(JavaCodeUnit unit) {
        return unit.getName().startsWith("$");
    }

    private static Stream<JavaCodeUnit> target(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                ? call.getTarget().resolveMember().<JavaCodeUnit>map(it -> it).stream()
                : Stream.empty();
    }

    private static boolean isOfPages(JavaClass type) {
        return type.getPackageName().matches("id\\.lumbung\\..*ui");
    }

    private static boolean writes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getAccessesFromSelf().stream()
                        .filter(it -> it.getTargetOwner()
                                .getPackageName()
                                .equals(unit.getOwner().getPackageName()))
                        .anyMatch(
                                it -> isOfWritingRepository(it) || target(it).anyMatch(member -> writes(member, seen)));
    }

    private static boolean isOfWritingRepository(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().endsWith("Repository")
                && access.getName().matches("(save|update|delete|remove|put|insert|setState|complete).*");
    }

    /** Where it is asked or offered back, or everything that leads there is. */
    private static boolean isGuarded(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (unit.getAccessesFromSelf().stream().anyMatch(it -> isGuard(it) || isHandedToGuard(it))) {
            return true;
        }
        if (!seen.add(unit)) {
            return false;
        }
        var ways = Stream.concat(Stream.of(unit), promised(unit))
                .flatMap(it -> it.getAccessesToSelf().stream())
                .map(JavaAccess::getOrigin)
                .filter(it -> !it.equals(unit) && !isOfSerialization(it))
                .toList();
        return !ways.isEmpty() && ways.stream().allMatch(it -> isGuarded(it, seen));
    }

    /** It is given to a part of a page that asks before it does what it was given. */
    private static boolean isHandedToGuard(JavaAccess<?> access) {
        return target(access)
                .filter(it -> isOfPages(it.getOwner())
                        && it.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Command.class)))
                .anyMatch(it -> it.getAccessesFromSelf().stream().anyMatch(ActsTest::isGuard));
    }

    private static boolean isGuard(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals(PREVIEW)
                        && access.getName().equals("<init>")
                || access.getTargetOwner().isEquivalentTo(Confirm.class)
                        && access.getName().startsWith("of")
                || access.getTargetOwner().isEquivalentTo(Notices.class)
                        && access instanceof JavaCodeUnitAccess<?> call
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(it -> it.isEquivalentTo(Command.class));
    }

    /** What it implements, for callers know that only. */
    private static Stream<JavaMethod> promised(JavaCodeUnit unit) {
        var parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return unit.getOwner().getAllRawInterfaces().stream()
                .flatMap(it -> it.tryGetMethod(unit.getName(), parameters).stream());
    }
}
