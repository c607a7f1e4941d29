package id.lumbung.identity.ui;

import id.lumbung.identity.SignIns;
import id.lumbung.identity.Standing;
import id.lumbung.platform.text.Texts;
import id.lumbung.platform.web.LocalPath;
import id.lumbung.platform.web.PagePreferences;
import id.lumbung.platform.web.PlainPage;
import id.lumbung.platform.web.PlainPage.Action.Link;
import id.lumbung.platform.web.PlainPage.Action.Send;
import id.lumbung.tenancy.Tenant;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The pages in front of the portal's door. Whoever may come in is sent on. */
@Controller
@Hidden
@Produces(MediaType.TEXT_HTML)
class DoorController {
    private final SignIns signIns;

    DoorController(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Somebody who works for several governments says for which one now. */
    @Get("/choose")
    HttpResponse<?> choose(HttpServletRequest request) {
        var governments = signIns.governments(request);
        if (governments.size() < 2) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        var to = LocalPath.orStart(request.getParameter("to"));
        var actions = governments.stream()
                .<PlainPage.Action>map(it -> new Send(it.name(), "/choose?to=" + to.encoded(), it.alias()))
                .toList();
        return page(request, "choose", actions);
    }

    @Post("/choose")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> chosen(HttpServletRequest request) {
        var alias = Optional.ofNullable(request.getParameter("value"));
        signIns.governments(request).stream()
                .map(Tenant::alias)
                .filter(it -> alias.filter(it::equals).isPresent())
                .findFirst()
                .ifPresent(it -> signIns.choose(request, it));
        return HttpResponse.seeOther(
                URI.create(LocalPath.orStart(request.getParameter("to")).value()));
    }

    /** Somebody who is signed in but has nothing here is told why. */
    @Get("/no-access")
    HttpResponse<?> noAccess(HttpServletRequest request) {
        var standing = signIns.standing(request).orElse(null);
        if (!(standing instanceof Standing.Outside(var reason))) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        var signOut = new Send(texts(request).text("identity.door.signOut"), "/logout", "");
        return page(request, "noAccess." + reason, List.of(signOut));
    }

    @Get("/signed-out")
    HttpResponse<?> signedOut(HttpServletRequest request) {
        return orInside(request, request.getParameter("only") == null ? "signedOut" : "signedOutHere");
    }

    @Get("/sign-in-failed")
    HttpResponse<?> signInFailed(HttpServletRequest request) {
        return orInside(request, "signInFailed");
    }

    private HttpResponse<?> orInside(HttpServletRequest request, String name) {
        if (signIns.standing(request).isPresent()) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        return page(request, name, List.of(new Link(texts(request).text("identity.door.signIn"), "/")));
    }

    private static HttpResponse<String> page(HttpServletRequest request, String name, List<PlainPage.Action> actions) {
        var texts = texts(request);
        var title = texts.text("identity.door." + name + ".title");
        var text = texts.text("identity.door." + name + ".text");
        return HttpResponse.ok(new PlainPage(title, text, actions).html(PagePreferences.of(request)));
    }

    private static Texts texts(HttpServletRequest request) {
        return Texts.of(PagePreferences.of(request).language());
    }
}
