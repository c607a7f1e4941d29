package id.lumbung.identity;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.SessionActors;
import id.lumbung.platform.web.Gate;
import id.lumbung.platform.web.WebSettings;
import id.lumbung.tenancy.Tenant;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins and ends sessions, and says at each request what they allow. */
@Singleton
public class SignIns implements Gate, SessionActors {
    private static final String LAST_ACTIVITY = SignIns.class.getName() + ".lastActivity";

    private final ActorResolver resolver;
    private final EndedSessions ended;
    private final LiveSessions live;
    private final TokenReader tokens;
    private final SessionCheck sessions;
    private final WebSettings settings;
    private final Clock clock;

    SignIns(
            ActorResolver resolver,
            EndedSessions ended,
            LiveSessions live,
            TokenReader tokens,
            SessionCheck sessions,
            WebSettings settings,
            Clock clock) {
        this.resolver = resolver;
        this.ended = ended;
        this.live = live;
        this.tokens = tokens;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs somebody in, in a session of its own: nothing of an earlier one is carried over, its id least of all. */
    public void begin(HttpServletRequest request, SignedIn who) {
        end(request);
        var session = request.getSession(true);
        who.into(session);
        session.setAttribute(LAST_ACTIVITY, clock.instant());
        live.add(session, who.sid());
    }

    /** Signs out whoever is signed in, and says who that was. */
    public Optional<SignedIn> end(HttpServletRequest request) {
        var session = request.getSession(false);
        var who = SignedIn.in(session);
        invalidate(session);
        return who;
    }

    /** Lets somebody who belongs to this government work for it. Open pages of another government end. */
    public void choose(HttpServletRequest request, String alias) {
        valid(request.getSession(false))
                .filter(it -> it.organizations().contains(alias))
                .ifPresent(it -> begin(request, it.choosing(alias)));
    }

    /** Where whoever is signed in stands; empty for nobody. */
    public Optional<Standing> standing(HttpServletRequest request) {
        return valid(request.getSession(false)).map(resolver::of);
    }

    /** The governments that whoever is signed in may work for. */
    public List<Tenant> governments(HttpServletRequest request) {
        return valid(request.getSession(false)).map(resolver::governments).orElseGet(List::of);
    }

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        var session = request.getSession(false);
        var who = valid(session);
        if (session == null || who.isEmpty()) {
            invalidate(session);
            return new Admission.Closed();
        }
        if (byUser) {
            session.setAttribute(LAST_ACTIVITY, clock.instant());
        }
        return admission(who.get());
    }

    @Override
    public Admission bearer(String token) {
        return tokens.read(token).filter(this::goesOn).map(this::admission).orElseGet(Admission.Closed::new);
    }

    private Admission admission(SignedIn who) {
        return switch (resolver.of(who)) {
            case Standing.Acting(var actor) -> new Admission.Open(actor);
            case Standing.Choosing _ -> new Admission.Detour("/choose");
            case Standing.Outside _ -> new Admission.Detour("/no-access");
        };
    }

    @Override
    public Optional<Actor> find(HttpSession session) {
        return valid(session)
                .map(resolver::of)
                .flatMap(it -> it instanceof Standing.Acting(var actor) ? Optional.of(actor) : Optional.empty());
    }

    /** Whoever is signed in to a session that is neither too old, nor too long idle, nor ended by Keycloak. */
    private Optional<SignedIn> valid(@Nullable HttpSession session) {
        try {
            return SignedIn.in(session)
                    .filter(it -> session != null && !isOver(it, session))
                    .filter(this::goesOn);
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    private boolean goesOn(SignedIn who) {
        return !ended.contains(who.sid()) && !sessions.isOver(who);
    }

    private boolean isOver(SignedIn who, HttpSession session) {
        var now = clock.instant();
        return !(session.getAttribute(LAST_ACTIVITY) instanceof Instant active)
                || active.plus(settings.sessionIdle()).isBefore(now)
                || who.at().plus(settings.sessionLimit()).isBefore(now);
    }

    private static void invalidate(@Nullable HttpSession session) {
        try {
            if (session != null) {
                session.invalidate();
            }
        } catch (IllegalStateException alreadyEnded) {
            return;
        }
    }
}
