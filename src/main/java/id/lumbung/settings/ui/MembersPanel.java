package id.lumbung.settings.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.identity.HeldRole;
import id.lumbung.identity.Member;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberSettings;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the government, and what they may do. */
class MembersPanel extends RosterPanel {
    private static final long serialVersionUID = 1L;

    private final transient MemberSettings members;
    private final transient Agencies agencies;

    MembersPanel(MemberSettings members, Agencies agencies) {
        super("assessment.settings.members.");
        this.members = members;
        this.agencies = agencies;
        refresh();
    }

    @Override
    void add() {
        open(null);
    }

    @Override
    List<Component> rows() {
        var names = agencies.list().stream().collect(toMap(Agency::id, Agency::name));
        return members.list().stream().map(it -> row(it, names)).toList();
    }

    private Component row(MemberEntry entry, Map<UUID, String> agencyNames) {
        var member = entry.member();
        var change = change(member.name(), () -> open(entry));
        return row(
                who(member.name(), Objects.requireNonNullElse(member.email(), member.username())),
                roles(entry, agencyNames),
                state(member),
                entry.reader() ? new Component[] {change} : new Component[] {change, turn(member)});
    }

    /** Nobody shuts themselves out, so it is not offered, and the reader's own row says why. */
    private Component roles(MemberEntry entry, Map<UUID, String> agencyNames) {
        var roles = new Div(new Span(entry.roles().stream()
                .map(it -> words(it, agencyNames))
                .sorted()
                .collect(joining(", "))));
        roles.addClassName("li-member-person");
        if (entry.reader()) {
            var why = new Span(text("yourself"));
            why.addClassName("li-muted");
            roles.add(why);
        }
        return roles;
    }

    private String words(HeldRole held, Map<UUID, String> agencyNames) {
        var role = getTranslation("identity.role." + held.role());
        var agency = held.agency();
        return agency == null ? role : text("roleIn", role, agencyNames.getOrDefault(agency, agency.toString()));
    }

    private Component state(Member member) {
        if (!member.active()) {
            return new StatusBadge(Tone.OUTLINE, text("inactive"));
        }
        return member.awaited()
                ? new StatusBadge(Tone.INFO, LiIcon.CLOCK, text("awaited"))
                : new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, text("active"));
    }

    private Component turn(Member member) {
        return member.active()
                ? deactivate(member.name(), () -> members.deactivate(member.id()))
                : activate(member.name(), () -> members.activate(member.id()));
    }

    private void open(@Nullable MemberEntry entry) {
        new MemberDialog(members, agencies.list(), entry, this::refresh).open();
    }
}
