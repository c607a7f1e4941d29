package id.lumbung.innovation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import id.lumbung.innovation.Agency;
import id.lumbung.innovation.Innovation;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.InnovationService;
import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.innovation.ui.ConflictNotice.Contested;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.ErrorSummary;
import id.lumbung.ui.Leaving;
import id.lumbung.ui.SavedState;
import id.lumbung.ui.Unsaved;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a profile while it is typed. An innovation gets its row with the first word. What somebody else wrote meanwhile
 * into other fields is taken over; about the same fields the writer is asked.
 */
class ProfileEditor extends Div implements Unsaved {
    private static final long serialVersionUID = 1L;

    private final transient InnovationService innovations;
    private final SavedState saved;
    private final ProfileForm form;
    private final ErrorSummary errors = new ErrorSummary();
    private final ConflictNotice conflict = new ConflictNotice();
    private final CompletenessPanel completeness = new CompletenessPanel();
    private final FinishBar finish = new FinishBar(this::finish, this::leave);
    private transient @Nullable Innovation kept;
    private boolean finishing;
    private boolean homeless;

    ProfileEditor(InnovationService innovations, List<Agency> agencies, SavedState saved) {
        this.innovations = innovations;
        this.saved = saved;
        form = new ProfileForm(innovations.rules(), agencies, this::keep);
        var main = new Div(errors, conflict, form, finish);
        main.addClassName("li-stack");
        addClassName("li-columns");
        add(main, completeness);
        tellWhileTyping();
        Leaving.watch(this);
    }

    /** While nobody knows whose it is, two people wrote the same field, or something cannot be kept as it is typed. */
    @Override
    public boolean isUnsaved() {
        return homeless || conflict.isVisible() || !form.unkept().isEmpty();
    }

    /** Begins with an innovation that is not registered yet. */
    void begin(Set<ProfileField> given, InnovationDraft empty) {
        form.fields().show(given, empty);
        review(empty);
    }

    void edit(Innovation innovation) {
        kept = innovation;
        form.fields().show(innovation.draft());
        review(innovation.draft());
    }

    private void keep() {
        if (!conflict.isVisible()) {
            form.read(draft()).ifPresentOrElse(this::keep, this::keepNothing);
        }
    }

    private void keepNothing() {
        homeless = true;
        tell();
    }

    private void keep(InnovationDraft typed) {
        saved.failed(getTranslation("innovation.profile.notSaved")); // true until it is
        try {
            store(typed);
            tell();
            review(typed);
        } catch (ConflictException told) {
            settle(told, typed);
        }
    }

    /** When another innovation has the title, only the rest is kept. */
    private void store(InnovationDraft typed) {
        var before = kept;
        try {
            kept = before == null ? register(typed) : innovations.save(before.id(), before.version(), typed);
            form.titleTaken(Optional.empty());
        } catch (Refusal refused) {
            if (refused.because().isEmpty()) {
                throw refused;
            }
            form.titleTaken(Optional.of(refused));
            if (before != null) {
                var rest = typed.withTitle(before.draft().title());
                kept = innovations.save(before.id(), before.version(), rest);
            }
        }
    }

    /** From now on the page has the address of its innovation, so that a reload finds what was typed. */
    private Innovation register(InnovationDraft typed) {
        var registered = innovations.register(typed);
        var history = UI.getCurrent().getPage().getHistory();
        history.replaceState(null, InnovationNavigation.profilePath(registered.id()));
        return registered;
    }

    private void settle(ConflictException told, InnovationDraft mine) {
        var base = draft();
        if (kept == null || base == null) {
            throw told; // what has no row yet was changed by nobody
        }
        var theirs = innovations.open(kept.id());
        kept = theirs;
        var fields = form.fields();
        var contested = fields.takeOver(base, mine, theirs.draft());
        if (contested.isEmpty()) {
            keep();
        } else {
            conflict.show(
                    told,
                    contested.stream()
                            .map(it -> new Contested(it, fields.words(it, theirs.draft()), fields.words(it, mine)))
                            .toList(),
                    this::keep,
                    () -> {
                        fields.show(contested, theirs.draft());
                        keep();
                    });
        }
    }

    private void finish() {
        finishing = true;
        keep();
        var problems =
                form.read(draft()).map(this::problems).orElseGet(() -> List.of(Problem.missing(ProfileField.AGENCY)));
        errors.show(problems.stream().map(this::atItsField).toList());
        finish.offerLater(!problems.isEmpty() && kept != null);
        if (problems.isEmpty() && !conflict.isVisible()) {
            leave();
        }
    }

    private void leave() {
        if (kept != null) {
            UI.getCurrent().navigate(InnovationNavigation.sheetPath(kept.id()));
        }
    }

    /** Complains at the fields: about what is wrong at once, about what is only missing when somebody is done. */
    private void review(InnovationDraft typed) {
        var rules = innovations.rules();
        var problems = problems(typed);
        form.fields()
                .complain(
                        problems.stream().filter(it -> finishing || !it.isGap()).toList(), this::words);
        completeness.show(
                rules.complete(typed, problems),
                rules.asked(typed).size(),
                problems.stream().map(this::atItsField).toList());
    }

    private List<Problem> problems(InnovationDraft typed) {
        return Stream.concat(form.unkept().stream(), innovations.rules().open(typed).stream())
                .sorted(Comparator.comparing(Problem::field))
                .toList();
    }

    /** What the head of the page says: kept, or why not. */
    private void tell() {
        if (conflict.isVisible() || !form.unkept().isEmpty()) {
            saved.failed(getTranslation("innovation.profile.notSaved"));
        } else if (kept == null) {
            saved.failed(getTranslation("innovation.profile.whose"));
        } else {
            homeless = false;
            saved.saved(kept.updatedAt());
            Leaving.settled(this);
            Drafts.saved(form);
        }
    }

    /** Between the first letter and the pause in which it is sent, the page does not claim that it is kept. */
    private void tellWhileTyping() {
        form.getElement()
                .addEventListener("input", _ -> saved.saving())
                .debounce(ProfileInputs.PAUSE_MS, DebouncePhase.LEADING);
        form.getElement()
                .addEventListener("input", _ -> tell())
                .debounce(2 * ProfileInputs.PAUSE_MS, DebouncePhase.TRAILING);
    }

    private ErrorSummary.Problem atItsField(Problem problem) {
        return new ErrorSummary.Problem(words(problem), form.fields().focus(problem.field()));
    }

    private String words(Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }

    private @Nullable InnovationDraft draft() {
        return kept == null ? null : kept.draft();
    }
}
