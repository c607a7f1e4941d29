package id.lumbung.support;

import id.lumbung.demo.DemoAccount;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser without script: keeps cookies, follows redirects, sends forms. Remembers every answer, so that
 * tests can look at what passed by.
 */
public final class Visitor {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final URI portal;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<HttpResponse<String>> answers = new ArrayList<>();

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** Every answer so far, the redirects included. */
    public List<HttpResponse<String>> answers() {
        return answers;
    }

    /** The cookies that the portal set; Keycloak has its own. */
    public Map<String, String> cookies() {
        return cookiesOf(portal);
    }

    /** Opens a page and follows where it leads. */
    public HttpResponse<String> opens(String path) {
        return follow(get(path));
    }

    /** Opens a page and stays at the first answer. */
    public HttpResponse<String> get(String path) {
        return send(request(portal.resolve(path)).header("Accept", "text/html").GET());
    }

    /** Asks the API with the session. */
    public HttpResponse<String> asks(String path) {
        return send(request(portal.resolve(path))
                .header("Accept", "application/json")
                .GET());
    }

    /** Sends a form and stays at the first answer. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return send(request(portal.resolve(path))
                .header("Origin", portal.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Asks the API with a token. */
    public HttpResponse<String> asks(String path, String token) {
        return send(request(portal.resolve(path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    /** Gets a token from Keycloak with a password. */
    String token(URI issuer, String client, String username, String scope) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", username,
                "password", DemoAccount.PASSWORD,
                "scope", scope);
        var answer = send(request(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException(answer.body());
        }
        return token.group(1);
    }

    /** Sends any request with the cookies of this browser. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        var own = cookiesOf(request.build().uri());
        if (!own.isEmpty()) {
            request.setHeader("Cookie", header(own));
        }
        try {
            var answer = HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(it -> keep(own, it));
            answers.add(answer);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page that needs somebody, signs in at Keycloak, and arrives. */
    public HttpResponse<String> signsIn(String username, String path) {
        return signsIn(username, DemoAccount.PASSWORD, path);
    }

    public HttpResponse<String> signsIn(String username, String password, String path) {
        return follow(password(username, password, path));
    }

    /** The same up to Keycloak's answer to the password: the redirect back, with the code, is not followed. */
    public HttpResponse<String> password(String username, String password, String path) {
        var askedName = opens(path);
        var askedPassword = submit(askedName, Map.of("username", username));
        return submit(askedPassword, Map.of("username", username, "password", password, "credentialId", ""));
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (var hops = 0; hops < 12 && last.headers().firstValue("location").isPresent(); hops++) {
            var next = last.uri().resolve(last.headers().firstValue("location").orElseThrow());
            last = send(request(next).header("Accept", "text/html").GET());
        }
        return last;
    }

    /** Sends the form of a page. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> form) {
        var action = FORM_ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException("No form at " + page.uri() + ":\n" + page.body());
        }
        return send(request(page.uri().resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address);
    }

    private Map<String, String> cookiesOf(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), _ -> new LinkedHashMap<>());
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void keep(Map<String, String> cookies, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
