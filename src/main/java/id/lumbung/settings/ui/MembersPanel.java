package id.lumbung.settings.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.identity.HeldRole;
import id.lumbung.identity.Member;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberSettings;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the government: name one, change what they may do, or take them out and back. */
class MembersPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient MemberSettings members;
    private final transient Agencies agencies;
    private final Div list = new Div();
    private transient Map<UUID, String> agencyNames = Map.of();

    MembersPanel(MemberSettings members, Agencies agencies) {
        super("");
        this.members = members;
        this.agencies = agencies;
        setTitle(getTranslation("assessment.settings.members.title"), 2);
        withSubtitle(getTranslation("assessment.settings.members.hint"));
        list.addClassName("li-members");
        list.getElement().setAttribute("role", "list");
        var add = new Button(getTranslation("assessment.settings.members.add"), LiIcon.PLUS.create(), _ -> open(null));
        var row = new Div(add);
        row.addClassName("li-settings-row");
        with(row, list);
        refresh();
    }

    private Component row(MemberEntry entry) {
        var row = new Div(person(entry), roles(entry), state(entry), actions(entry));
        row.addClassName("li-member");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private static Component person(MemberEntry entry) {
        var member = entry.member();
        var name = new Span(member.name());
        name.addClassName("li-member-name");
        var address = new Span(Objects.requireNonNullElse(member.email(), member.username()));
        address.addClassName("li-muted");
        var person = new Div(name, address);
        person.addClassName("li-member-person");
        return person;
    }

    private Component roles(MemberEntry entry) {
        return new Span(entry.roles().stream().map(this::words).sorted().collect(joining(", ")));
    }

    private String words(HeldRole held) {
        var role = getTranslation("identity.role." + held.role());
        var agency = held.agency();
        return agency == null
                ? role
                : getTranslation(
                        "assessment.settings.members.roleIn",
                        role,
                        agencyNames.getOrDefault(agency, agency.toString()));
    }

    private Component state(MemberEntry entry) {
        if (!entry.member().active()) {
            return new StatusBadge(Tone.OUTLINE, getTranslation("assessment.settings.members.inactive"));
        }
        return entry.member().awaited()
                ? new StatusBadge(Tone.INFO, LiIcon.CLOCK, getTranslation("assessment.settings.members.awaited"))
                : new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, getTranslation("assessment.settings.members.active"));
    }

    private Component actions(MemberEntry entry) {
        var member = entry.member();
        var edit = action("assessment.settings.members.change", member.name(), () -> open(entry));
        var turn = member.active()
                ? action("assessment.settings.members.deactivate", member.name(), () -> deactivate(member))
                : action(
                        "assessment.settings.members.activate",
                        member.name(),
                        () -> attempt(() -> members.activate(member.id())));
        var actions = new Div(edit, turn);
        actions.addClassName("li-member-actions");
        return actions;
    }

    private Button action(String key, String name, Command command) {
        var word = getTranslation(key);
        var button = new Button(word, _ -> command.execute());
        button.setAriaLabel(word + " " + name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void open(@Nullable MemberEntry entry) {
        new MemberDialog(members, agencies.list(), entry, this::refresh).open();
    }

    private void deactivate(Member member) {
        Confirm.ofLoss(
                        getTranslation("assessment.settings.members.deactivate.title", member.name()),
                        getTranslation("assessment.settings.members.deactivate.text"),
                        getTranslation("assessment.settings.members.deactivate"),
                        () -> attempt(() -> members.deactivate(member.id())))
                .open();
    }

    private void attempt(Command change) {
        try {
            change.execute();
            refresh();
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void refresh() {
        agencyNames = agencies.list().stream().collect(toMap(Agency::id, Agency::name));
        list.removeAll();
        members.list().forEach(it -> list.add(row(it)));
    }
}
